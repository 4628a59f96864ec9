// SPDX-License-Identifier: MIT
// gazetted: HTML letters as Chromium shows them.
//
//	node letter_look.js NODE_MODULES CHROMIUM FOLDER FILE.html...
//
// Each page at 320, 600 and 1,200 pixels, light and dark, pictures blocked: a
// screenshot into FOLDER, axe-core's violations, and what is wider than the
// window are printed, a line each. Contrast is axe's own rule, in both schemes.
const [modules, chromium, folder, ...files] = process.argv.slice(2);
const path = require('path');
const { chromium: browser } = require(path.join(modules, 'playwright-core'));
const axe = path.join(modules, 'axe-core', 'axe.min.js');
// Landmarks are of sites: a letter stands inside the mail program's own.
const rules = { region: { enabled: false },
	'landmark-one-main': { enabled: false } };

async function look(b, file, width, colorScheme) {
	const context = await b.newContext({ colorScheme,
		viewport: { width, height: 800 } });
	const page = await context.newPage();
	const where = `${path.basename(file, '.html')}-${width}-${colorScheme}`;
	await page.route('**/*', r => r.request().url().startsWith('file:')
		? r.continue() : r.abort());
	await page.goto('file://' + path.resolve(file));
	await page.screenshot({ path: path.join(folder, where + '.png'),
		fullPage: true });
	const wide = await page.evaluate(() =>
		document.documentElement.scrollWidth - window.innerWidth);
	if (wide > 0)
		console.log(`${where}: ${wide} pixels wider than the window`);
	await page.addScriptTag({ path: axe });
	const found = await page.evaluate(r => window.axe.run(document,
		{ rules: r }), rules);
	for (const v of found.violations)
		for (const n of v.nodes.slice(0, 3))
			console.log(`${where}: ${v.id}: ${n.html.slice(0, 160)}`);
	await context.close();
}

(async () => {
	const b = await browser.launch({ executablePath: chromium,
		args: ['--no-sandbox'] });
	for (const f of files)
		for (const width of [320, 600, 1200])
			for (const scheme of ['light', 'dark'])
				await look(b, f, width, scheme);
	await b.close();
	console.log('looked');
})().catch(e => { console.log('failed: ' + e.message); process.exit(2); });
