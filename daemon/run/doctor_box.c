/* SPDX-License-Identifier: MIT */
/* gazetted: an examination of the control mailbox. */
#include "base/arena.h"
#include "fetch/letterbox.h"
#include "run/control.h"
#include "run/doctor.h"

/* Reads its newest letter and leaves all as it is: nothing is settled. */
static int look(struct arena *a, const struct conf *c, struct err *e)
{
	struct letterbox_opts o;
	struct letters_read got = {0};
	struct letterbox *box = NULL;
	if (run_control_opts(c, a, &o, e) < 0)
		return -1;
	o.newest = 1;
	o.done = LETTERS_KEEP;
	if (letterbox_read(&o, a, &got, &box, e) < 0)
		return -1;
	letterbox_close(&box);
	return 0;
}

void doctor_box(const struct conf *conf, struct findings *f)
{
	const struct control *c = &conf->control;
	struct err e = ERR_INIT;
	if (!c->url.n)
		finding_add(f, VERDICT_WARN, "control", S(""),
		    S("set `control` to a mailbox for them"),
		    "nobody here reads what comes back: returned mail and "
		    "requests to unsubscribe");
	else if (look(f->a, conf, &e) == 0)
		finding_add(
		    f, VERDICT_OK, "control", c->url, S(""), "can be read");
	else
		finding_add(f,
		    e.kind == ERR_RETRY ? VERDICT_UNKNOWN : VERDICT_FAIL,
		    "control", c->url, S("see that `control` is right"), "%s",
		    e.msg);
}
