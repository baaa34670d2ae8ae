// Gives an extension the editor as its module "vscode", as VS Code does.
'use strict';

const Module = require('node:module');

/** Loads an extension from its folder, with an editor to run in. */
function load(folder, editor) {
    const original = Module._load;
    Module._load = (request, ...rest) => request === 'vscode' ? editor.vscode : original(request, ...rest);
    return require(require('node:path').join(folder, require(`${folder}/package.json`).main));
}

module.exports = { load };
