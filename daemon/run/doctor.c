/* SPDX-License-Identifier: MIT */
/* gazetted: an examination of the whole: domain, relay, letter, machine. */
#include "run/doctor.h"

#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "compose/compose.h"
#include "compose/scene.h"
#include "deliver/connect.h"
#include "doctor/caps.h"
#include "doctor/sender.h"
#include "mime/dkim.h"
#include "run/keyring.h"
#include "run/run.h"

#define DAY	   86400
#define RECORD_MAX 4096
#define LETTER_MAX ((size_t)8 << 20)

struct exam {
	const struct conf *conf;
	const struct doctor_opts *o;
	struct findings *f;
	struct arena *a;
	struct dns *dns; /* NULL: offline */
	struct keyring *keys;
	struct composer *composer;
	VEC(struct str) done; /* senders and domains looked at */
};

/* False where it was looked at before: digests share domains. */
static bool first_time(struct exam *x, struct str what)
{
	vec_each (&x->done, had)
		if (str_eq(*had, what))
			return false;
	*vec_push(x->a, &x->done) = what;
	return true;
}

static struct str domain_of(struct arena *a, struct str addr)
{
	ptrdiff_t at = str_rchr(addr, '@');
	return str_lower(a, str_sub(addr, (size_t)(at + 1), addr.n));
}

/* ---- the relay ---- */

static bool on_loopback(const struct relay *r)
{
	return str_ieq(r->host, S("localhost")) ||
	       str_starts(r->host, S("127.")) || str_eq(r->host, S("::1"));
}

static void look_certificate(
    struct exam *x, struct str url, const struct relay_view *v)
{
	if (v->expires == INSTANT_NONE) {
		finding_add(x->f, VERDICT_OK, "relay", url, S(""),
		    "speaks TLS, and its certificate is good");
		return;
	}
	int64_t days = (v->expires - clock_now()) / DAY;
	struct str until = str_sub(instant_iso(x->a, v->expires), 0, 10);
	finding_add(x->f, days < CERTIFICATE_DAYS ? VERDICT_WARN : VERDICT_OK,
	    "relay", url,
	    days < CERTIFICATE_DAYS ? S("see that it is renewed in time")
				    : S(""),
	    "speaks TLS, and its certificate is good until %.*s", PRS(until));
}

/* What takes mail on this machine: a program, a socket, a folder. */
static void look_sink(struct exam *x, const struct relay *r)
{
	bool program = r->kind == SINK_SENDMAIL;
	int mode = program ? X_OK : W_OK;
	if (r->kind == SINK_STDOUT || r->kind == SINK_MAILDIR)
		finding_add(x->f, VERDICT_NOTE, "relay", r->url, S(""),
		    "mail goes to nobody but this machine");
	else if (r->path.n && access(r->path.p, mode) < 0)
		finding_add(x->f, VERDICT_FAIL, "relay", r->url,
		    program ? S("install what provides it, or name another "
				"in `relay`")
			    : S("see that its server runs, and lets us in"),
		    "%s is not there, or not ours to use", r->path.p);
	else
		finding_add(x->f, VERDICT_OK, "relay", r->url, S(""),
		    "is there to take mail");
}

static void look_relay(struct exam *x, struct relay r)
{
	struct relay_view v;
	struct err e = ERR_INIT;
	if (r.kind != SINK_SMTP) {
		look_sink(x, &r);
		return;
	}
	if (run_password(x->a, &r, &e) < 0 ||
	    relay_look(&r, x->a, &v, &e) < 0) {
		finding_add(x->f,
		    e.kind == ERR_RETRY ? VERDICT_UNKNOWN : VERDICT_FAIL,
		    "relay", r.url,
		    S("see that it runs, and that `relay` is right"), "%s",
		    e.msg);
		return;
	}
	if (v.tls)
		look_certificate(x, r.url, &v);
	else if (on_loopback(&r))
		finding_add(x->f, VERDICT_OK, "relay", r.url, S(""),
		    "answers on this machine, so TLS is not asked for");
	else
		finding_add(x->f, VERDICT_WARN, "relay", r.url,
		    S("take tls = \"never\" out"),
		    "mail goes to it in clear text");
	if (r.helo.n && str_chr(r.helo, '.') < 0)
		finding_add(x->f, VERDICT_WARN, "relay", r.url,
		    S("set `hostname` to the machine's whole name"),
		    "is greeted as \"%.*s\", which is no whole name",
		    PRS(r.helo));
}

/* ---- where mail leaves from ---- */

static int addresses(struct exam *x, struct sender *s, struct err *e)
{
	struct dns_address ip;
	vec_each (&x->o->leaves, text) {
		if (!dns_address_parse(*text, &ip))
			return err_set(e, ERR_CONFIG, "not an IP address: %.*s",
			    PRS(*text));
		*vec_push(x->a, &s->addresses) = ip;
	}
	const struct relay *r = &x->conf->relays.v[0];
	bool ours = r->kind == SINK_SENDMAIL ||
		    (r->kind == SINK_SMTP && on_loopback(r));
	if (s->addresses.n || !ours)
		return 0;
	/* Our own relay sends from where its name is, as far as we know. */
	dns_records all = {0};
	dns_ask_addresses(x->dns, r->helo, &all);
	vec_each (&all, one)
		*vec_push(x->a, &s->addresses) = one->address;
	if (!all.n && first_time(x, S("leaves")))
		finding_add(x->f, VERDICT_NOTE, "ptr", r->helo,
		    S("name the address that mail leaves from by --leaves"),
		    "has no address, so neither SPF nor PTR were tried");
	return 0;
}

/* ---- the sender ---- */

static int look_sender(struct exam *x, const struct digest *d, struct err *e)
{
	const struct dkim *k = NULL;
	struct err why = ERR_INIT;
	struct str envelope = d->sender.n ? d->sender : d->from_addr;
	struct sender s = {.from = domain_of(x->a, d->from_addr),
	    .envelope = domain_of(x->a, envelope)};
	if (!x->dns || addresses(x, &s, e) < 0)
		return x->dns ? -1 : 0;
	if (!first_time(x,
		arena_printf(x->a, "%.*s %.*s", PRS(s.from), PRS(s.envelope))))
		return 0;
	/* A key that cannot be read is the letter's finding. */
	if (keyring_find(x->keys, s.from, &k, &why) < 0)
		k = NULL;
	s.signs = k ? dkim_domain(k) : (struct str){0};
	for (size_t i = 0; k && i < dkim_keys(k); i++) {
		struct buf b = buf_init(RECORD_MAX);
		dkim_record(&b, k, i);
		*vec_push(x->a, &s.keys) =
		    (struct sender_key){dkim_selector(k, i), buf_dup(x->a, &b)};
		buf_free(&b);
	}
	sender_look(x->dns, &s, x->f);
	vec_each (&s.addresses, ip) {
		struct str text = dns_address_text(x->a, ip);
		if (first_time(x, text))
			sender_look_ptr(x->dns, ip, x->f);
	}
	return 0;
}

static void look_mx(struct exam *x, const struct digest *d)
{
	struct str envelope = d->sender.n ? d->sender : d->from_addr;
	const struct {
		struct str addr;
		const char *what;
	} all[] = {{d->from_addr, "answers to the From"},
	    {envelope, "returned mails"}, {d->reply_to, "answers"},
	    {d->unsubscribe.n ? d->unsubscribe : envelope,
		"requests to unsubscribe"}};
	for (size_t i = 0; x->dns && i < sizeof(all) / sizeof(*all); i++) {
		struct str domain = domain_of(x->a, all[i].addr);
		if (domain.n && first_time(x, str_cat(x->a, S("mx "), domain)))
			sender_look_mx(x->dns, domain, all[i].what, x->f);
	}
}

/* ---- the letter ---- */

/* A header field's value with its folds, absent where there is none. */
static struct str field(struct str eml, struct str name)
{
	struct str rest = eml, line;
	while (str_split(&rest, '\n', &line) && line.n > 1) {
		if (!str_istarts(line, name) || line.p[name.n] != ':')
			continue;
		size_t from = (size_t)(line.p - eml.p) + name.n + 1;
		while (rest.n && (rest.p[0] == ' ' || rest.p[0] == '\t'))
			str_split(&rest, '\n', &line);
		size_t to = (size_t)(line.p - eml.p) + line.n;
		return str_trim(str_sub(eml, from, to));
	}
	return (struct str){0};
}

static int made_up(
    struct exam *x, const struct digest *d, struct str *out, struct err *e)
{
	struct edition ed = {.group.language = d->language};
	struct delivery to = {.digest = d->name,
	    .address = S("ann@example.org"),
	    .date = clock_now(),
	    .slot = clock_now()};
	struct rendering r;
	struct letter *l;
	const struct dkim *k;
	scene_sample(x->a, &ed);
	if (compose_render(x->composer, x->a, d, &ed, &r, e) < 0 ||
	    letter_open(x->a, r.message, &l, e) < 0 ||
	    keyring_find(x->keys, letter_domain(l), &k, e) < 0)
		return -1;
	letter_sign_by(x->a, l, k);
	struct buf b = buf_init(LETTER_MAX);
	int rc = letter_write(x->a, &b, l, S("made up"), &to, e);
	*out = buf_dup(x->a, &b);
	buf_free(&b);
	return rc;
}

/* RFC 2369, RFC 8058, RFC 2919: a way out that mail programs show. */
static void look_letter(struct exam *x, const struct digest *d)
{
	struct err e = ERR_INIT;
	struct str eml;
	if (made_up(x, d, &eml, &e) < 0) {
		finding_add(x->f, VERDICT_FAIL, "letter", d->name,
		    S("mend what it names: nothing goes out before"), "%s",
		    e.msg);
		return;
	}
	struct str way = field(eml, S("List-Unsubscribe"));
	struct str post = field(eml, S("List-Unsubscribe-Post"));
	struct str sig = field(eml, S("DKIM-Signature"));
	bool one_click = str_find(way, S("<https:")) >= 0 && post.n;
	if (!way.n || !field(eml, S("List-Id")).n)
		finding_add(x->f, VERDICT_FAIL, "letter", d->name,
		    S("set `unsubscribe` to an address that is read"),
		    "has no List-Unsubscribe or no List-Id");
	else if (one_click)
		finding_add(x->f, VERDICT_OK, "letter", d->name, S(""),
		    "has List-Id and a one-click unsubscribe");
	else
		finding_add(x->f, VERDICT_NOTE, "letter", d->name, S(""),
		    "has List-Id and an unsubscribe by mail; a click on the "
		    "web (RFC 8058), which Gmail and Yahoo ask of those who "
		    "send them 5,000 a day, it has not");
	if (sig.n &&
	    (str_find(sig, S("list-unsubscribe:")) < 0 ||
		(post.n && str_find(sig, S("list-unsubscribe-post")) < 0)))
		finding_add(x->f, VERDICT_FAIL, "letter", d->name,
		    S("report this: it is our mistake"),
		    "its signature does not cover List-Unsubscribe");
}

static int look_all(struct exam *x, struct err *e)
{
	for (size_t i = 0; i < x->conf->relays.n && !x->o->offline; i++)
		look_relay(x, x->conf->relays.v[i]);
	vec_each (&x->conf->digests, d) {
		if (look_sender(x, d, e) < 0)
			return -1;
		look_mx(x, d);
		look_letter(x, d);
	}
	if (!x->o->offline)
		doctor_box(x->conf, x->f);
	if (!x->o->offline)
		doctor_page(x->conf, x->f);
	doctor_host(x->conf, x->f);
	if (!x->o->offline)
		doctor_clock(x->conf, x->f);
	return 0;
}

int run_doctor(const struct conf *conf, const struct doctor_opts *o,
    struct findings *f, struct err *e)
{
	struct exam x = {.conf = conf, .o = o, .f = f, .a = f->a};
	const struct compose_opts c = {.templates = conf->templates};
	if (!o->offline && dns_new(f->a, o->servers, &x.dns, e) < 0)
		return -1;
	x.keys = keyring_new(conf->dkim);
	int rc = composer_new(&c, &x.composer, e);
	if (rc == 0)
		rc = look_all(&x, e);
	composer_free(&x.composer);
	keyring_free(&x.keys);
	dns_free(&x.dns);
	return rc;
}
