/* SPDX-License-Identifier: MIT */
/* gazetted preview: the edition that would go out now; changes nothing. */
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "command/command.h"
#include "command/serve.h"
#include "run/copy.h"

#define GMAIL_CLIP 102400	      /* bytes of HTML after which Gmail cuts */
#define WHY_MAX	   ((size_t)16 << 20) /* bytes of reasons */

static const struct cli_option options[] = {
    {0, "to", "ADDRESS", "as this subscriber would get it"},
    {0, "html", NULL, "print the HTML part"},
    {0, "eml", NULL, "print the whole message"},
    {0, "why", NULL, "print what is told and left out, and why"},
    {0, "open", NULL, "show the HTML part in the browser"},
    {0, "theme", "THEME", "with this theme in place of the digest's"},
    {0, "serve", NULL, "on a loopback port, shown anew when a file changes"},
    {'o', "output", "FILE", "write to this file"},
    {0, NULL, NULL, NULL},
};

enum part { PART_TEXT, PART_HTML, PART_EML, PART_WHY };

struct wish {
	struct str to;
	bool known; /* who gets the digest */
	enum part part;
	bool open, serve;
	struct str theme;
	const char *output;
};

static int emit(
    const struct wish *w, struct arena *a, struct str bytes, struct err *e)
{
	const char *path = w->output;
	if (w->open && !path)
		path = arena_printf(
		    a, "%s/gazetted-preview-%d.html", P_tmpdir, (int)getpid())
			   .p;
	if (!path)
		return cli_write(bytes) == EX_OK_
			   ? 0
			   : err_set(e, ERR_FATAL, "stdout");
	if (file_write(path, bytes, 0600, e) < 0)
		return -1;
	fprintf(stderr, "wrote %s\n", path);
	if (w->open)
		serve_show(path);
	return 0;
}

static void facts(const struct drafted *dr, struct str eml)
{
	size_t html = dr->rendering.html.n;
	fprintf(stderr,
	    "subject: %.*s\n%d stories, %d left out, %d sources; message %zu "
	    "bytes, HTML %zu bytes%s\n",
	    PRS(dr->rendering.subject), dr->ed.told, dr->ed.more,
	    dr->ed.sources, eml.n, html,
	    html > GMAIL_CLIP ? ": Gmail will clip it" : "");
}

/* Each article of the window, and why it is told or not. */
static struct str whys(struct arena *a, const struct edition *ed)
{
	struct buf b = buf_init(WHY_MAX);
	vec_each (&ed->choices, c) {
		struct str rank =
		    c->rank ? arena_printf(a, "no. %d", c->rank) : S("out");
		buf_adds(&b,
		    arena_printf(a, "%s: %.*s\n\tarticle %lld, %.*s\n", rank.p,
			PRS(c->title), (long long)c->article, PRS(c->why)));
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* Whose edition it is, where that is not what one may take it for. */
static void note_reader(struct arena *a, const struct digest *d,
    const struct wish *w, const struct edition_group *g)
{
	if (w->serve)
		return;
	if (w->to.n && !w->known)
		fprintf(stderr,
		    "%.*s gets no %.*s by the config: this is what it would "
		    "get, or does by a subscription by mail\n",
		    PRS(w->to), PRS(d->name));
	if (g->filter.n && g->count && !w->known)
		fprintf(stderr, "as for %lld reader%s with %.*s\n",
		    (long long)g->count, g->count == 1 ? "" : "s",
		    PRS(str_squeeze(a, str_trim(g->filter))));
}

/* The edition as it would be now. */
static int draft(struct run *r, struct arena *a, const struct digest *d,
    const struct wish *w, struct drafted *dr, struct err *e)
{
	struct edition_group g;
	r->now = clock_now();
	if (run_group_for(r, a, d, w->to, &g, e) < 0)
		return -1;
	note_reader(a, d, w, &g);
	return run_draft(r, a, &g, dr, e);
}

static void few(const struct digest *d, const struct drafted *dr)
{
	int n = dr->ed.told + dr->ed.more;
	fprintf(stderr,
	    "nothing would go out: %d new stor%s, min_stories = %d\n", n,
	    n == 1 ? "y" : "ies", d->min_stories);
}

static int copy(struct run *r, struct arena *a, const struct wish *w,
    struct drafted *dr, struct str *out_eml, struct err *e)
{
	struct str to = w->to.n ? w->to : S("you@example.org");
	return run_copy_for(r, a, dr, (struct str){NULL, 0}, to, out_eml, e);
}

static int preview(struct run *r, struct arena *a, const struct digest *d,
    const struct wish *w, struct err *e)
{
	struct drafted dr = {0};
	struct str eml;
	if (draft(r, a, d, w, &dr, e) < 0)
		return -1;
	if (dr.few)
		few(d, &dr);
	if (w->part == PART_WHY)
		return emit(w, a, whys(a, &dr.ed), e);
	if (dr.few)
		return 0;
	if (copy(r, a, w, &dr, &eml, e) < 0)
		return -1;
	facts(&dr, eml);
	return emit(w, a,
	    w->part == PART_EML	   ? eml
	    : w->part == PART_HTML ? dr.rendering.html
				   : dr.rendering.text,
	    e);
}

struct showing {
	const struct conf *conf;
	const struct digest *d;
	const struct wish *w;
};

/* The state and the templates are read anew each time. */
static int show(
    void *ctx, struct arena *a, bool html, struct str *out, struct err *e)
{
	struct showing *s = ctx;
	struct run_opts ro = {.looking = true};
	struct run *r = NULL;
	struct drafted dr = {0};
	struct str eml;
	int rc = run_open(s->conf, &ro, &r, e);
	if (rc == 0)
		rc = draft(r, a, s->d, s->w, &dr, e);
	if (rc == 0 && !dr.few)
		rc = copy(r, a, s->w, &dr, &eml, e);
	if (rc == 0)
		*out = dr.few ? S("Nothing would go out now.")
		       : html && dr.rendering.html.n ? dr.rendering.html
						     : dr.rendering.text;
	run_close(&r);
	return rc;
}

static int serve_preview(const struct conf *conf, const struct digest *d,
    const struct wish *w, struct err *e)
{
	struct showing s = {conf, d, w};
	struct str watch[] = {conf->templates, d->note_file};
	struct serve how = {.render = show,
	    .ctx = &s,
	    .watch = watch,
	    .n_watch = 2,
	    .open = w->open};
	return serve(&how, e);
}

static int print_preview(const struct conf *conf, const struct digest *d,
    const struct wish *w, struct err *e)
{
	struct run_opts ro = {.looking = true};
	struct run *r = NULL;
	struct arena *a = arena_new();
	int rc = run_open(conf, &ro, &r, e);
	if (rc == 0)
		rc = preview(r, a, d, w, e);
	run_close(&r);
	arena_free(&a);
	return rc;
}

static bool is_reader_of(
    const struct conf *conf, const struct digest *d, struct str address)
{
	vec_each (&conf->subscribers, s) {
		if (!address.n || !str_ieq(s->address, address))
			continue;
		vec_each (&s->digests, name)
			if (str_eq(*name, d->name))
				return true;
	}
	return false;
}

static int open_and_preview(struct conf *conf, const char *name, struct wish *w)
{
	struct err e = ERR_INIT;
	struct digest *d = name ? NULL : &conf->digests.v[0];
	vec_each (&conf->digests, one)
		if (name && str_eq(one->name, str_of(name)))
			d = one;
	if (!d) {
		err_set(&e, ERR_CONFIG,
		    "no digest is called %s (gazetted list digests)", name);
		return cli_fail(&e);
	}
	w->known = is_reader_of(conf, d, w->to);
	if (w->theme.n)
		d->theme = w->theme;
	int rc = w->serve ? serve_preview(conf, d, w, &e)
			  : print_preview(conf, d, w, &e);
	return rc < 0 ? cli_fail(&e) : EX_OK_;
}

int command_preview(int argc, char **argv)
{
	struct cli c = {.command = "preview",
	    .synopsis = "[options] [DIGEST]",
	    .options = options,
	    .wants_conf = true};
	struct wish w = {0};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		switch (opt) {
		case 0: w.to = str_of(arg); break;
		case 1: w.part = PART_HTML; break;
		case 2: w.part = PART_EML; break;
		case 3: w.part = PART_WHY; break;
		case 4: w.part = PART_HTML, w.open = true; break;
		case 5: w.theme = str_of(arg); break;
		case 6: w.serve = true; break;
		default: w.output = arg;
		}
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc > 1)
		return cli_usage(&c, "give one digest");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc = open_and_preview(conf, c.argv[0], &w);
	conf_free(&conf);
	return rc;
}
