// SPDX-License-Identifier: MIT
// gazetted: HTML letters as Chromium shows them.
//
//	node letter_look.js NODE_MODULES CHROMIUM FOLDER FILE.html...
//
// Each page at 320, 600 and 1,200 pixels, light and dark, with pictures blocked
// and, where there are any, shown: axe-core's violations, and what is wider than
// the window are printed, a line each; with a FOLDER that is not empty, a
// screenshot goes into it. Contrast is axe's own rule, in both schemes. Of what
// is longer than LONG axe sees the narrowest window alone, since it weighs every
// word. A page is loaded once with and once without its pictures: a window for
// each look is seven times the work.
const [modules, chromium, folder, ...files] = process.argv.slice(2);
const fs = require('fs');
const path = require('path');
const { chromium: browser } = require(path.join(modules, 'playwright-core'));
const axe = fs.readFileSync(path.join(modules, 'axe-core', 'axe.min.js'),
	'utf8');
// Landmarks are of sites: a letter stands inside the mail program's own.
const rules = { region: { enabled: false },
	'landmark-one-main': { enabled: false } };

const LONG = 65536; // bytes
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" ' +
	'height="675"><rect width="1200" height="675" fill="#678"/></svg>';

async function look(page, where, width, colorScheme, weigh) {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width, height: 800 });
	if (folder)
		await page.screenshot({ path: path.join(folder, where + '.png'),
			fullPage: true });
	const wide = await page.evaluate(() =>
		document.documentElement.scrollWidth - window.innerWidth);
	if (wide > 0)
		console.log(`${where}: ${wide} pixels wider than the window`);
	if (!weigh)
		return;
	const found = await page.evaluate(r => window.axe.run(document,
		{ rules: r, resultTypes: ['violations'] }), rules);
	for (const v of found.violations)
		for (const n of v.nodes.slice(0, 3))
			console.log(`${where}: ${v.id}: ` + n.html.slice(0, 160));
}

async function letter(page, file, html, pictures) {
	await page.unrouteAll();
	await page.route('**/*', r => r.request().isNavigationRequest()
		? r.continue() : pictures
		? r.fulfill({ contentType: 'image/svg+xml', body: PICTURE })
		: r.abort());
	await page.goto('file://' + path.resolve(file));
	await page.evaluate(axe);
	for (const width of [320, 600, 1200])
		for (const scheme of ['light', 'dark'])
			await look(page, `${path.basename(file, '.html')}-` +
				`${width}-${scheme}${pictures ? '-pictures' : ''}`,
				width, scheme, width == 320 || html.length <= LONG);
}

(async () => {
	const b = await browser.launch({ executablePath: chromium,
		args: ['--no-sandbox', '--disable-gpu'] });
	const page = await (await b.newContext()).newPage();
	for (const f of files) {
		const html = fs.readFileSync(f, 'utf8');
		for (const pictures of html.includes('<img ')
			? [false, true] : [false])
			await letter(page, f, html, pictures);
	}
	await b.close();
	console.log('looked');
})().catch(e => { console.log('failed: ' + e.message); process.exit(2); });
