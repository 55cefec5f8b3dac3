export { buildTemplates as setup } from '../../scripts/build-templates.ts';
