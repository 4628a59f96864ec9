// SPDX-License-Identifier: MIT
// gazetted: HTML letters as Chromium shows them.
//
//	node letter_look.js NODE_MODULES CHROMIUM FOLDER FILE.html...
//
// Each page at 320, 600 and 1,200 pixels, light and dark, with pictures blocked
// and, where there are any, shown: a screenshot into FOLDER, axe-core's
// violations, and what is wider than the window are printed, a line each.
// Contrast is axe's own rule, in both schemes. Of what is longer than LONG axe
// sees the narrowest window alone, since it weighs every word.
const [modules, chromium, folder, ...files] = process.argv.slice(2);
const fs = require('fs');
const path = require('path');
const { chromium: browser } = require(path.join(modules, 'playwright-core'));
const axe = path.join(modules, 'axe-core', 'axe.min.js');
// Landmarks are of sites: a letter stands inside the mail program's own.
const rules = { region: { enabled: false },
	'landmark-one-main': { enabled: false } };

const LONG = 65536; // bytes
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" ' +
	'height="675"><rect width="1200" height="675" fill="#678"/></svg>';

async function violations(page) {
	await page.addScriptTag({ path: axe });
	const found = await page.evaluate(r => window.axe.run(document,
		{ rules: r }), rules);
	return found.violations;
}

async function look(b, file, width, colorScheme, pictures, weigh) {
	const context = await b.newContext({ colorScheme,
		viewport: { width, height: 800 } });
	const page = await context.newPage();
	const where = `${path.basename(file, '.html')}-${width}-${colorScheme}` +
		(pictures ? '-pictures' : '');
	await page.route('**/*', r => r.request().isNavigationRequest()
		? r.continue() : pictures
		? r.fulfill({ contentType: 'image/svg+xml', body: PICTURE })
		: r.abort());
	await page.goto('file://' + path.resolve(file));
	await page.screenshot({ path: path.join(folder, where + '.png'),
		fullPage: true });
	const wide = await page.evaluate(() =>
		document.documentElement.scrollWidth - window.innerWidth);
	if (wide > 0)
		console.log(`${where}: ${wide} pixels wider than the window`);
	if (weigh)
		for (const v of await violations(page))
			for (const n of v.nodes.slice(0, 3))
				console.log(`${where}: ${v.id}: ` +
					n.html.slice(0, 160));
	await context.close();
}

(async () => {
	const b = await browser.launch({ executablePath: chromium,
		args: ['--no-sandbox'] });
	for (const f of files) {
		const html = fs.readFileSync(f, 'utf8');
		for (const width of [320, 600, 1200])
			for (const scheme of ['light', 'dark'])
				for (const pictures of html.includes('<img ')
					? [false, true] : [false])
					await look(b, f, width, scheme, pictures,
						width == 320 ||
						html.length <= LONG);
	}
	await b.close();
	console.log('looked');
})().catch(e => { console.log('failed: ' + e.message); process.exit(2); });
