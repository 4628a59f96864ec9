// SPDX-License-Identifier: MIT
// gazetted: the same message many times over, by nodemailer's pool.
// usage: peer_nodemailer.js PORT FILE COUNT CONNECTIONS
// The bytes are given as they are; twice as many messages wait as go out.
"use strict";
const fs = require("fs");
const mailer = require(process.env.NPM + "/node_modules/nodemailer");
const [port, file, count, connections] = process.argv.slice(2);
const raw = fs.readFileSync(file);
const envelope = { from: "digest@example.org", to: ["reader@example.org"] };
const pool = mailer.createTransport({ host: "127.0.0.1", port: Number(port),
	secure: false, ignoreTLS: true, pool: true, maxMessages: Infinity,
	maxConnections: Number(connections), name: "bench.example.org" });
let begun = 0, done = 0;
function next() {
	if (begun++ >= Number(count))
		return;
	pool.sendMail({ envelope, raw }, (err) => {
		if (err) {
			console.error(err.message);
			process.exit(1);
		}
		if (++done === Number(count))
			pool.close();
		else
			next();
	});
}
for (let i = 0; i < 2 * Number(connections); i++)
	next();
