/* SPDX-License-Identifier: MIT */
/* gazetted: an examination of the page to unsubscribe. */
#include "base/arena.h"
#include "fetch/ask.h"
#include "run/doctor.h"

#define PATIENCE  20 /* seconds */
#define BYTES_MAX 4096

/* As mail providers click: a POST, of whatever body, that is answered at once
 * and without a redirect. */
void doctor_page(const struct conf *conf, struct findings *f)
{
	struct err e = ERR_INIT;
	struct ask ask = {.question = S("{}")};
	struct str url = str_cat(f->a, conf->httpd_url, S("healthz"));
	struct ask_opts o = {.url = url,
	    .ca_file = conf->fetch_ca_file,
	    .at_once = 1,
	    .timeout = PATIENCE,
	    .budget = PATIENCE,
	    .max_bytes = BYTES_MAX};
	if (!conf->httpd_url.n)
		return; /* which look_letter() tells */
	if (ask_all(f->a, &o, &ask, 1, &e) < 0)
		ask.err = e;
	if (ask.err.kind == ERR_NONE && str_eq(ask.answer, S("ok\n")))
		finding_add(f, VERDICT_OK, "page", conf->httpd_url, S(""),
		    "takes a click to unsubscribe");
	else if (ask.err.kind == ERR_NONE)
		finding_add(f, VERDICT_FAIL, "page", conf->httpd_url,
		    S("let your web server pass that address on to "
		      "`gazetted httpd`"),
		    "is answered by something else");
	else
		finding_add(f, VERDICT_FAIL, "page", conf->httpd_url,
		    S("see that `gazetted httpd` runs and your web server "
		      "passes that address on to it"),
		    "readers cannot leave by it: %s", ask.err.msg);
}
