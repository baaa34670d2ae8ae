// The values that extensions make with the module "vscode": only what the language client uses.
'use strict';

const { fileURLToPath, pathToFileURL } = require('node:url');

class Uri {
    constructor(scheme, path, href) {
        this.scheme = scheme;
        this.path = path;
        this.href = href;
    }

    static file(path) {
        return Uri.parse(pathToFileURL(path).href);
    }

    static parse(text) {
        const url = new URL(text);
        return new Uri(url.protocol.slice(0, -1), decodeURIComponent(url.pathname), text);
    }

    get fsPath() {
        return this.scheme === 'file' ? fileURLToPath(this.href) : this.path;
    }

    toString() {
        return this.href;
    }
}

class Position {
    constructor(line, character) {
        this.line = line;
        this.character = character;
    }
}

class Range {
    constructor(start, end, endLine, endCharacter) {
        [this.start, this.end] = endLine === undefined ? [start, end] : [new Position(start, end), new Position(endLine, endCharacter)];
    }
}

class WorkspaceEdit {
    edits = [];

    set(uri, edits) {
        this.edits.push(...edits.map(edit => ({ uri, ...(Array.isArray(edit) ? edit[0] : edit) })));
    }

    replace(uri, range, newText) {
        this.edits.push({ uri, range, newText });
    }

    insert(uri, position, newText) {
        this.replace(uri, new Range(position, position), newText);
    }

    delete(uri, range) {
        this.replace(uri, range, '');
    }
}

class TextEdit {
    constructor(range, newText) {
        this.range = range;
        this.newText = newText;
    }
}

class Disposable {
    constructor(dispose) {
        this.dispose = dispose;
    }

    static from(...all) {
        return new Disposable(() => all.forEach(one => one.dispose()));
    }
}

class EventEmitter {
    listeners = new Set();

    event = (listener, self) => {
        const bound = self === undefined ? listener : listener.bind(self);
        this.listeners.add(bound);
        return new Disposable(() => this.listeners.delete(bound));
    };

    fire(value) {
        [...this.listeners].forEach(listener => listener(value));
    }

    dispose() {
        this.listeners.clear();
    }
}

class CancellationTokenSource {
    emitter = new EventEmitter();
    token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event };

    cancel() {
        this.token.isCancellationRequested = true;
        this.emitter.fire();
    }

    dispose() {
        this.emitter.dispose();
    }
}

class CodeActionKind {
    constructor(value) {
        this.value = value;
    }

    append(part) {
        return new CodeActionKind(this.value === '' ? part : `${this.value}.${part}`);
    }
}

CodeActionKind.Empty = new CodeActionKind('');

/** A class whose instances hold what its constructor is given, by the names of its parameters. */
const record = (...names) => class {
    constructor(...values) {
        names.forEach((name, i) => { this[name] = values[i]; });
    }
};

module.exports = {
    Uri, Position, Range, WorkspaceEdit, TextEdit, Disposable, EventEmitter, CancellationTokenSource, CodeActionKind,
    CancellationError: class extends Error { },
    Location: record('uri', 'range'),
    Diagnostic: record('range', 'message', 'severity'),
    DiagnosticRelatedInformation: record('location', 'message'),
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
    CompletionItem: record('label', 'kind'),
    CompletionItemKind: { Text: 0 },
    CompletionItemTag: { Deprecated: 1 },
    CompletionList: record('items', 'isIncomplete'),
    CompletionTriggerKind: { Invoke: 0, TriggerCharacter: 1, TriggerForIncompleteCompletions: 2 },
    SnippetString: record('value'),
    MarkdownString: record('value'),
    Hover: record('contents', 'range'),
    CodeAction: record('title', 'kind'),
    CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
    CodeLens: record('range', 'command'),
    DocumentLink: record('range', 'target'),
    DocumentHighlight: record('range', 'kind'),
    DocumentHighlightKind: { Text: 0, Read: 1, Write: 2 },
    DocumentSymbol: record('name', 'detail', 'kind', 'range', 'selectionRange'),
    SymbolInformation: record('name', 'kind', 'containerName', 'location'),
    SymbolKind: {}, SymbolTag: {},
    FoldingRange: record('start', 'end', 'kind'),
    FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
    InlayHint: record('position', 'label', 'kind'),
    InlayHintLabelPart: record('value'),
    InlayHintKind: { Type: 1, Parameter: 2 },
    SelectionRange: record('range', 'parent'),
    SemanticTokens: record('data', 'resultId'),
    SemanticTokensEdits: record('edits', 'resultId'),
    SemanticTokensEdit: record('start', 'deleteCount', 'data'),
    SemanticTokensLegend: record('tokenTypes', 'tokenModifiers'),
    RelativePattern: record('baseUri', 'pattern'),
    CallHierarchyItem: record(), TypeHierarchyItem: record(),
    TabInputText: record('uri'), TabInputTextDiff: record('original', 'modified'), TabInputCustom: record('uri'),
    TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 },
    TextDocumentChangeReason: { Undo: 1, Redo: 2 },
    FileType: { Unknown: 0, File: 1, Directory: 2 },
    ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
    SignatureHelpTriggerKind: {}, InlineCompletionTriggerKind: {}, TextEditorRevealType: {},
};
