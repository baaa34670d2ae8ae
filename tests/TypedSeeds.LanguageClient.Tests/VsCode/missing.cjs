// Prints what a person is told where the program cannot be started: node missing.cjs <extension> <folder> <setting>
'use strict';

const { Editor } = require('./editor.cjs');
const { load } = require('./module.cjs');

const [extension, folder, setting] = process.argv.slice(2);

// The client lets go of what it was sending to a program that ended; VS Code writes that to its log.
process.on('unhandledRejection', () => { });

async function sit() {
    const editor = new Editor(folder, { 'typedSeeds.server.path': setting });
    const said = new Promise(resolve => editor.emitter('said').event(() => {
        if (editor.messages.some(({ text }) => text.startsWith('TypedSeeds: '))) {
            resolve(editor.messages);
        }
    }));
    await editor.start(load(extension, editor));
    await editor.open('seeds/report.yaml');
    return said;
}

sit().then(messages => process.stdout.write(JSON.stringify(messages)));
