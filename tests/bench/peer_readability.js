// SPDX-License-Identifier: MIT
// gazetted: articles out of pages by Readability.js on jsdom.
// usage: peer_readability.js FILE...   $NPM has the modules.
"use strict";
const fs = require("fs");
const { JSDOM, VirtualConsole } = require(process.env.NPM + "/node_modules/jsdom");
const { Readability } =
	require(process.env.NPM + "/node_modules/@mozilla/readability");
const quiet = new VirtualConsole();
for (const file of process.argv.slice(2)) {
	const dom = new JSDOM(fs.readFileSync(file), {
		url: "https://example.org/", virtualConsole: quiet });
	const a = new Readability(dom.window.document).parse();
	console.log(a ? a.title : "", a && a.content ? a.content.length : 0);
	dom.window.close();
}
