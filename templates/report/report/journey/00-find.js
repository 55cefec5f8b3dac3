// What the scripts below look for in the page.
const find = (selector, within = document) => within.querySelector(selector);
const findAll = (selector, within = document) => [...within.querySelectorAll(selector)];
// And what they make and wait for.
const create = (tag, properties) => Object.assign(document.createElement(tag), properties);
const on = (target, type, listener, options) => target.addEventListener(type, listener, options);
