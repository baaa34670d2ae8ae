// Prints which program the extension would start: node search.cjs <extension> <setting> <folders as JSON> <machine as JSON>
'use strict';

const [extension, setting, folders, machine] = process.argv.slice(2);
const { findServer } = require(`${extension}/src/server.js`);

process.stdout.write(JSON.stringify(findServer(setting, JSON.parse(folders), JSON.parse(machine))));
