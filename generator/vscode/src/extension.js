// @ts-check
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { findServer } = require('./server');

const ID = 'typedSeeds';

/** A file of annotations says so at the beginning of a line. */
const ANNOTATION = /^seed:/m;

/** Annotations, and the documents that they quote. */
const SELECTOR = ['**/*.yaml', '**/*.yml', '**/*.txt', '**/*.md'].map(pattern => ({ scheme: 'file', pattern }));

/** @type {LanguageClient | undefined} */
let client;

/** Starts and stops come one after another. @type {Promise<void>} */
let turn = Promise.resolve();

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
    context.subscriptions.push(
        vscode.commands.registerCommand(`${ID}.restart`, () => inTurn(async () => {
            await stop();
            await start();
        })),
        vscode.workspace.onDidOpenTextDocument(startFor),
        vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration(`${ID}.server`) && client && vscode.commands.executeCommand(`${ID}.restart`)));

    // Any other YAML file, such as a workflow, starts nothing.
    const baselines = await vscode.workspace.findFiles('**/typed-seeds.baseline', '**/node_modules/**', 1);
    if (baselines.length > 0) {
        await inTurn(start);
    }

    await Promise.all(vscode.workspace.textDocuments.map(startFor));
}

/** @param {vscode.TextDocument} document */
async function startFor(document) {
    if (document.languageId === 'yaml' && document.uri.scheme === 'file' && ANNOTATION.test(document.getText())) {
        await inTurn(start);
    }
}

/** @param {() => Promise<void>} work */
function inTurn(work) {
    const done = turn.then(work);
    // What fails is told to its caller, and what comes after it runs all the same.
    turn = done.catch(() => {});
    return done;
}

async function start() {
    if (client !== undefined) {
        return;
    }

    const folders = (vscode.workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === 'file').map(folder => folder.uri.fsPath);
    const answer = findServer(vscode.workspace.getConfiguration(ID).get('server.path', ''), folders);
    if ('problem' in answer) {
        tell(answer.problem);
        return;
    }

    const { command, args, cwd } = answer.program;
    const starting = new LanguageClient(ID, 'TypedSeeds', { command, args, options: { cwd: cwd ?? folders[0] } }, { documentSelector: SELECTOR });
    client = starting;
    try {
        await starting.start();
    } catch (error) {
        client = undefined;
        starting.outputChannel.show(true);
        tell(`The language server did not start: ${[command, ...args].join(' ')}. ${error instanceof Error ? error.message : error}`);
    }
}

async function stop() {
    const stopping = client;
    client = undefined;
    await stopping?.stop();
}

/**
 * Nobody waits for the answer: it comes when a person has read the message.
 * @param {string} problem
 */
function tell(problem) {
    const settings = 'Open settings';
    vscode.window.showErrorMessage(`TypedSeeds: ${problem}`, settings).then(taken =>
        taken === settings && vscode.commands.executeCommand('workbench.action.openSettings', `${ID}.server.path`));
}

function deactivate() {
    return inTurn(stop);
}

module.exports = { activate, deactivate };
