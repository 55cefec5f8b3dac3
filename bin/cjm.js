#!/usr/bin/env node
'use strict';
const { join } = require('node:path');

require('../dist/start.cjs').start(join(__dirname, '..', 'dist', 'cli.cjs'));
