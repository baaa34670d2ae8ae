// What a person does in one sitting, through the extension and its client. Prints what was seen, as one JSON object.
'use strict';

const { Editor, Range } = require('./editor.cjs');
const { load } = require('./module.cjs');

const [extension, folder, server] = process.argv.slice(2);

const place = (editor, { uri, targetUri, range, targetSelectionRange, targetRange }) => {
    const at = targetSelectionRange ?? targetRange ?? range;
    return `${require('node:path').relative(folder, (targetUri ?? uri).fsPath)}:${at.start.line + 1}`;
};

async function sit() {
    const editor = new Editor(folder, { 'typedSeeds.server.path': server });
    const seen = {};
    // Nothing is worth a message here. One that comes explains why what is waited for does not.
    editor.emitter('said').event(() => {
        console.error(editor.messages);
        process.exit(1);
    });
    const loaded = load(extension, editor);
    await editor.start(loaded);
    seen.quiet = editor.providers.length;

    const annotation = await editor.open('seeds/report.yaml');
    const first = await editor.diagnosed(annotation, all => all.length >= 2);
    seen.diagnostics = first.map(one => `${one.code?.value ?? one.code} ${one.range.start.line + 1}: ${annotation.textOf(one.range)}`).sort();

    // Typed right, a mistake is gone.
    for (const [wrong, right] of [['stpo', 'stop'], ['canda', 'canada']]) {
        const end = annotation.after(wrong);
        editor.type(annotation, new Range(end.line, end.character - wrong.length, end.line, end.character), right);
    }

    await editor.diagnosed(annotation, all => all.length === 0);
    seen.mended = annotation.getText();

    const definition = async text => [await editor.provider('Definition').provideDefinition(annotation, annotation.after(text), editor.token)].flat().map(one => place(editor, one));
    seen.ofQuote = await definition('quote: call on');
    seen.ofReference = await definition('by: can');

    const references = await editor.provider('Reference').provideReferences(annotation, annotation.after('by: can'), { includeDeclaration: true }, editor.token);
    seen.references = references.map(one => place(editor, one)).sort();

    const after = annotation.after('quote: call on both sides to stop');
    editor.type(annotation, { start: after, end: after }, ' the');
    const completed = await editor.provider('CompletionItem').provideCompletionItems(annotation, annotation.after(' the'), editor.token, { triggerKind: 0 });
    seen.completions = (completed.items ?? completed).map(one => typeof one.label === 'string' ? one.label : one.label.label);
    await loaded.deactivate();
    return seen;
}

sit().then(seen => process.stdout.write(JSON.stringify(seen)), error => {
    console.error(error);
    process.exit(1);
});
