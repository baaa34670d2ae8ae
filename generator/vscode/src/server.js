// @ts-check
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/**
 * A program to start, or why there is none.
 * @typedef {{ command: string, args: string[], cwd?: string }} Program
 * @typedef {{ program: Program } | { problem: string }} Answer
 */

/**
 * What the search knows of the machine.
 * @typedef {{ env: NodeJS.ProcessEnv, home: string, isWindows: boolean }} Machine
 */

const INSTALL = 'Install it with "dotnet tool install --global TypedSeeds.Tool", or give its place in the setting typedSeeds.server.path.';

/** @returns {Machine} */
const thisMachine = () => ({ env: process.env, home: os.homedir(), isWindows: process.platform === 'win32' });

/**
 * Finds the program that serves: the one of the setting, the tool of a manifest around a folder, the tool that is installed for all.
 * @param {string} setting
 * @param {readonly string[]} folders
 * @param {Machine} machine
 * @returns {Answer}
 */
function findServer(setting, folders, machine = thisMachine()) {
    if (setting !== '') {
        return ofSetting(setting, folders);
    }

    const withManifest = folders.find(folder => hasToolInManifest(folder));
    if (withManifest !== undefined) {
        return { program: { command: 'dotnet', args: ['tool', 'run', 'typed-seeds', 'lsp'], cwd: withManifest } };
    }

    const installed = installedForAll(machine);
    return installed === undefined
        ? { problem: `The program typed-seeds is not installed. ${INSTALL}` }
        : { program: { command: installed, args: ['lsp'] } };
}

/**
 * @param {string} setting
 * @param {readonly string[]} folders
 * @returns {Answer}
 */
function ofSetting(setting, folders) {
    const full = path.resolve(folders[0] ?? '.', setting);
    if (!isFile(full)) {
        return { problem: `The setting typedSeeds.server.path names ${full}, and there is no such file. ${INSTALL}` };
    }

    return full.endsWith('.dll')
        ? { program: { command: 'dotnet', args: [full, 'lsp'] } }
        : { program: { command: full, args: ['lsp'] } };
}

/**
 * Whether .NET finds the tool in a manifest of a folder, or of one around it.
 * @param {string} folder
 */
function hasToolInManifest(folder) {
    for (const place of around(folder)) {
        for (const file of [path.join(place, '.config', 'dotnet-tools.json'), path.join(place, 'dotnet-tools.json')]) {
            const manifest = readManifest(file);
            if (manifest?.tools && Object.keys(manifest.tools).some(name => name.toLowerCase() === 'typedseeds.tool')) {
                return true;
            }

            if (manifest?.isRoot) {
                return false;
            }
        }
    }

    return false;
}

/**
 * A manifest; undefined where there is none that can be read. .NET tells what is wrong with it.
 * @param {string} file
 * @returns {{ isRoot?: boolean, tools?: object } | undefined}
 */
function readManifest(file) {
    try {
        return JSON.parse(fs.readFileSync(file, 'utf8'));
    } catch {
        return undefined;
    }
}

/**
 * The program on the search path, or in the folder of global tools, which an editor that a desktop starts has not on its path.
 * @param {Machine} machine
 */
function installedForAll({ env, home, isWindows }) {
    const name = isWindows ? 'typed-seeds.exe' : 'typed-seeds';
    const onPath = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
    return [...onPath.split(isWindows ? ';' : ':'), path.join(home, '.dotnet', 'tools')]
        .filter(folder => folder !== '')
        .map(folder => path.join(folder, name))
        .find(isFile);
}

/** @param {string} folder */
function around(folder) {
    const places = [path.resolve(folder)];
    for (let next = path.dirname(places[0]); next !== places[places.length - 1]; next = path.dirname(next)) {
        places.push(next);
    }

    return places;
}

/** @param {string} file */
function isFile(file) {
    try {
        return fs.statSync(file).isFile();
    } catch {
        // It is not there, or in a folder that may not be read.
        return false;
    }
}

module.exports = { findServer };
