// An editor as an extension sees it: the module "vscode" over files of a folder, with what a person does as methods.
// It knows as much of VS Code as the language client uses. An event is answered with an event, so nothing here waits for a time.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const values = require('./values.cjs');

const { Uri, Position, Range, EventEmitter, Disposable } = values;

class TextDocument {
    isDirty = false;
    isClosed = false;
    version = 1;

    constructor(file) {
        this.uri = Uri.file(file);
        this.fileName = file;
        this.languageId = /\.ya?ml$/.test(file) ? 'yaml' : file.endsWith('.md') ? 'markdown' : 'plaintext';
        this.text = fs.readFileSync(file, 'utf8');
    }

    getText() {
        return this.text;
    }

    offsetAt({ line, character }) {
        return this.text.split('\n').slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
    }

    positionAt(offset) {
        const lines = this.text.slice(0, offset).split('\n');
        return new Position(lines.length - 1, lines[lines.length - 1].length);
    }

    /** The place after some text, where a caret would be. */
    after(text) {
        return this.positionAt(this.text.indexOf(text) + text.length);
    }

    textOf(range) {
        return this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end));
    }
}

class Editor {
    events = new Map();
    providers = [];
    diagnostics = new Map();
    messages = [];
    settings;
    folder;
    documents = [];
    commands = new Map();

    constructor(folder, settings) {
        this.folder = folder;
        this.settings = settings;
        this.vscode = this.module();
    }

    /** Starts an extension. */
    async start(extension) {
        await extension.activate({ subscriptions: [] });
    }

    async open(name) {
        const document = new TextDocument(path.join(this.folder, name));
        this.documents.push(document);
        this.emitter('onDidOpenTextDocument').fire(document);
        return document;
    }

    /** Changes a document as typing does. */
    type(document, range, text) {
        const change = { range, rangeOffset: document.offsetAt(range.start), rangeLength: document.textOf(range).length, text };
        document.text = document.text.slice(0, change.rangeOffset) + text + document.text.slice(change.rangeOffset + change.rangeLength);
        document.version++;
        document.isDirty = true;
        this.emitter('onDidChangeTextDocument').fire({ document, contentChanges: [change], reason: undefined });
    }

    /** Applies the edits of one file from its end, so that none moves the place of another. */
    async apply(edit) {
        for (const uri of new Set(edit.edits.map(one => one.uri.toString()))) {
            const edits = edit.edits.filter(one => one.uri.toString() === uri);
            const document = this.documents.find(one => one.uri.toString() === uri) ?? await this.open(path.relative(this.folder, Uri.parse(uri).fsPath));
            for (const one of edits.sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))) {
                this.type(document, one.range, one.newText);
            }
        }

        return true;
    }

    /** The next state of the diagnostics of a document that is as asked. */
    diagnosed(document, isSo) {
        return new Promise(resolve => {
            const look = () => {
                const all = this.diagnostics.get(document.uri.toString());
                if (all !== undefined && isSo(all)) {
                    resolve(all);
                    return true;
                }

                return false;
            };
            if (!look()) {
                const listening = this.emitter('diagnosed').event(() => look() && listening.dispose());
            }
        });
    }

    /** The provider of a feature that the client registered, bound to a document. */
    provider(kind) {
        const found = this.providers.find(one => one.kind === kind);
        if (found === undefined) {
            throw new Error(`No provider of ${kind}; there are ${this.providers.map(one => one.kind)}`);
        }

        return found.provider;
    }

    get token() {
        return new values.CancellationTokenSource().token;
    }

    emitter(name) {
        return this.events.get(name) ?? this.events.set(name, new EventEmitter()).get(name);
    }

    module() {
        const editor = this;
        const say = severity => (message, ...choices) => {
            editor.messages.push({ severity, text: message, choices: choices.filter(choice => typeof choice === 'string') });
            editor.emitter('said').fire();
            return Promise.resolve(undefined);
        };
        const event = name => editor.emitter(name).event;
        const channel = () => ({ append() { }, appendLine() { }, show() { }, clear() { }, dispose() { }, ...levels });
        const levels = Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error'].map(level => [level, () => { }]));
        return {
            ...values,
            version: '1.82.0',
            env: { language: 'en', appName: 'Stand-in' },
            // Every feature of the client is registered by a function of its own; none needs more than to be found again.
            languages: new Proxy({
                match: (selector, document) => [selector].flat().some(({ pattern }) => matches(pattern, document.uri.path)) ? 10 : 0,
                createDiagnosticCollection: () => ({
                    set(uri, all) {
                        editor.diagnostics.set(uri.toString(), all ?? []);
                        editor.emitter('diagnosed').fire();
                    },
                    delete(uri) { this.set(uri, []); },
                    clear() { editor.diagnostics.clear(); },
                    dispose() { },
                }),
            }, {
                get: (known, name) => known[name] ?? (/^register\w+Provider$/.test(name) ? (...all) => editor.register(name, all) : undefined),
            }),
            workspace: {
                get textDocuments() { return editor.documents; },
                workspaceFolders: [{ uri: Uri.file(editor.folder), name: path.basename(editor.folder), index: 0 }],
                getWorkspaceFolder: () => undefined,
                getConfiguration: (section = '') => ({
                    get: (key, otherwise) => editor.settings[section === '' ? key : `${section}.${key}`] ?? otherwise,
                    inspect: () => undefined,
                }),
                findFiles: async pattern => fs.readdirSync(editor.folder, { recursive: true }).map(String).filter(file => matches(pattern, `/${file}`)).map(file => Uri.file(path.join(editor.folder, file))),
                applyEdit: edit => editor.apply(edit),
                createFileSystemWatcher: () => ({ onDidCreate: event('created'), onDidChange: event('changed'), onDidDelete: event('deleted'), dispose() { } }),
                ...Object.fromEntries([
                    'onDidOpenTextDocument', 'onDidChangeTextDocument', 'onDidCloseTextDocument', 'onWillSaveTextDocument', 'onDidSaveTextDocument',
                    'onDidChangeConfiguration', 'onDidChangeWorkspaceFolders', 'onDidCreateFiles', 'onDidRenameFiles', 'onDidDeleteFiles',
                    'onWillCreateFiles', 'onWillRenameFiles', 'onWillDeleteFiles', 'onDidOpenNotebookDocument', 'onDidChangeNotebookDocument', 'onDidCloseNotebookDocument',
                ].map(name => [name, event(name)])),
                notebookDocuments: [],
            },
            window: {
                showErrorMessage: say('error'), showWarningMessage: say('warning'), showInformationMessage: say('information'),
                createOutputChannel: channel,
                withProgress: (_, task) => task({ report() { } }, editor.token),
                onDidChangeActiveTextEditor: event('active'), onDidChangeVisibleTextEditors: event('visible'), onDidChangeWindowState: event('state'),
                visibleTextEditors: [],
                activeTextEditor: undefined,
                tabGroups: { all: [], onDidChangeTabs: event('tabs'), onDidChangeTabGroups: event('groups') },
            },
            commands: {
                registerCommand(name, run) {
                    editor.commands.set(name, run);
                    return new Disposable(() => editor.commands.delete(name));
                },
                executeCommand: async (name, ...all) => editor.commands.get(name)?.(...all),
            },
        };
    }

    register(name, [selector, provider]) {
        const one = { kind: name.replace(/^register|Provider$/g, ''), provider: provider ?? selector };
        this.providers.push(one);
        return new Disposable(() => { this.providers = this.providers.filter(other => other !== one); });
    }
}

// Patterns name a file or an ending, in any folder: the extension and its client use no others.
function matches(pattern, file) {
    const last = (typeof pattern === 'string' ? pattern : pattern.pattern).replace(/^\*\*\//, '');
    return file.endsWith(last.startsWith('*') ? last.slice(1) : `/${last}`);
}

module.exports = { Editor, Range, Position };
