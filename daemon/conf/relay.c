/* SPDX-License-Identifier: MIT */
/* gazetted: relays and limits in the config. */
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/map.h"
#include "conf/load.h"
#include "mime/address.h"

#define LIMITS_MAX 256
#define COUNT_MAX  1000000000 /* messages of a quota */

/* ---- where it is ---- */

static void port_of(struct loader *l, struct place at, struct str s, int *out)
{
	long long port;
	if (str_to_int(s, 1, 65535, &port))
		*out = (int)port;
	else
		load_mistake(l, at, "relay url: the port must be 1 to 65535");
}

/* `port` is the one that goes without saying; 0: it has to be said. */
static void host_and_port(struct loader *l, struct place at, struct str rest,
    int port, struct relay *r)
{
	if (rest.n && rest.p[rest.n - 1] == '/')
		rest.n--;
	ptrdiff_t bracket = str_chr(rest, ']');
	ptrdiff_t colon = str_rchr(rest, ':');
	r->port = port;
	if (str_chr(rest, '@') >= 0) {
		load_mistake(l, at,
		    "relay url: no login in the URL; use user and "
		    "password_file");
		return;
	}
	if (colon > bracket) {
		port_of(
		    l, at, str_sub(rest, (size_t)colon + 1, rest.n), &r->port);
		rest = str_sub(rest, 0, (size_t)colon);
	} else if (!port) {
		load_mistake(l, at,
		    "relay url: a port is missing, as in "
		    "lmtp://localhost:24; a socket is lmtp:/PATH");
	}
	r->host = str_dup(l->a, rest);
	if (!load_host_ok(r->host))
		load_mistake(l, at, "relay url: \"%.*s\" is no host%s",
		    PRS(r->host),
		    str_chr(r->host, ':') < 0
			? ""
			: "; a numeric IPv6 address stands in brackets");
}

/* sendmail:/usr/sbin/sendmail and, behind a space, its arguments. */
static void program(
    struct loader *l, struct place at, struct str rest, struct relay *r)
{
	struct str path = rest;
	if (!str_split(&rest, ' ', &path))
		return;
	r->path = str_dup(l->a, path);
	r->arguments = str_squeeze(l->a, rest);
	if (access(r->path.p, X_OK) < 0)
		load_mistake(l, at, "relay url: %s: %m", r->path.p);
}

void load_relay_url(
    struct loader *l, struct place at, struct str v, struct relay *r)
{
	r->url = v;
	r->kind = SINK_SMTP;
	r->implicit_tls = false;
	r->host = r->path = r->arguments = (struct str){NULL, 0};
	r->port = 0;
	if (str_istarts(v, S("maildir:/"))) {
		r->kind = SINK_MAILDIR;
		r->path = str_dup(l->a, str_sub(v, 8, v.n));
	} else if (str_ieq(v, S("stdout:"))) {
		r->kind = SINK_STDOUT;
	} else if (str_istarts(v, S("lmtp://"))) {
		r->kind = SINK_LMTP;
		host_and_port(l, at, str_sub(v, 7, v.n), 0, r);
	} else if (str_istarts(v, S("lmtp:/"))) {
		r->kind = SINK_LMTP;
		r->path = str_dup(l->a, str_sub(v, 5, v.n));
	} else if (str_istarts(v, S("sendmail:/"))) {
		r->kind = SINK_SENDMAIL;
		program(l, at, str_sub(v, 9, v.n), r);
	} else if (str_istarts(v, S("smtps://"))) {
		r->implicit_tls = true;
		host_and_port(l, at, str_sub(v, 8, v.n), 465, r);
	} else if (str_istarts(v, S("smtp://"))) {
		host_and_port(l, at, str_sub(v, 7, v.n), 25, r);
	} else {
		load_mistake(l, at,
		    "relay url = \"%.*s\": must be smtp://HOST[:PORT], "
		    "smtps://HOST[:PORT], lmtp://HOST:PORT, lmtp:/SOCKET, "
		    "sendmail:/PROGRAM, maildir:/PATH or stdout:",
		    PRS(v));
	}
}

/* ---- how much ---- */

/* "500/h" into seconds of its window; 0: it is none. */
static int64_t quota_parse(struct str s, int64_t *out_count)
{
	static const char units[] = "smhd";
	static const int64_t seconds[] = {1, 60, 3600, 86400};
	long long n;
	if (s.n < 3 || s.p[s.n - 2] != '/' ||
	    !str_to_int(str_sub(s, 0, s.n - 2), 1, COUNT_MAX, &n))
		return 0;
	const char *unit = strchr(units, s.p[s.n - 1]);
	*out_count = n;
	return unit && *unit ? seconds[unit - units] : 0;
}

static bool number_parse(struct arena *a, struct str s, double *out)
{
	char *text = arena_memdup(a, s.p, s.n), *end;
	double v = strtod(text, &end);
	if (!s.n || !ch_digit(s.p[0]) || *end)
		return false;
	*out = v;
	return true;
}

/* "10/s, 500/h", or a number, which is of seconds. */
static bool rate_parse(struct arena *a, struct str s, struct rate *out)
{
	struct rate r = {0};
	struct str one;
	if (number_parse(a, str_trim(s), &r.per_second)) {
		*out = r;
		return true;
	}
	while (str_split(&s, ',', &one)) {
		int64_t count, seconds = quota_parse(str_trim(one), &count);
		if (seconds == 1 && r.per_second == 0)
			r.per_second = (double)count;
		else if (seconds > 1 && r.n < QUOTAS_MAX)
			r.v[r.n++] = (struct quota){count, seconds};
		else
			return false;
	}
	*out = r;
	return true;
}

void load_rate(struct loader *l, struct place at, const struct key *k,
    struct str v, void *base)
{
	struct rate *r = (struct rate *)((char *)base + k->offset);
	if (!rate_parse(l->a, v, r))
		load_mistake(l, at,
		    "rate = \"%.*s\": must be a number of messages a second, "
		    "or counts such as \"500/h\" or \"10/s, 5000/d\"",
		    PRS(v));
}

void load_domain(
    struct loader *l, struct place at, struct str v, struct domain_limit *d)
{
	struct err e = ERR_INIT;
	struct str whole = mime_addr_ascii(l->a, str_cat(l->a, S("x@"), v), &e);
	if (whole.n)
		d->domain = str_sub(whole, 2, whole.n);
	else
		load_mistake(l, at, "domain = \"%.*s\": is no domain", PRS(v));
}

/* ---- what must hold ---- */

static void login(struct loader *l, struct relay *r, struct place at)
{
	bool token = r->token_command.n > 0;
	int secrets =
	    (r->password_file.n > 0) + (r->password_command.n > 0) + token;
	if (r->tls == TLS_NEVER && r->user.n && !load_loopback(r->host))
		load_mistake(l, at,
		    "relay: a login without TLS would send the password in "
		    "clear; leave tls at \"auto\" or set it to \"required\"");
	if (secrets > 1)
		load_mistake(l, at,
		    "relay: of password_file, password_command and "
		    "token_command keep one");
	if (secrets && !r->user.n)
		load_mistake(l, at, "relay: a %s but no user",
		    token ? "token_command" : "password");
	if (r->user.n && r->kind != SINK_SMTP)
		load_mistake(l, at, "relay: only smtp:// has logins");
	if (token)
		load_program(l, at, "token_command", r->token_command.v);
}

static void one(struct loader *l, struct relay *r, struct place at)
{
	if (r->tls == TLS_NEVER && r->implicit_tls)
		load_mistake(l, at,
		    "relay: tls = \"never\" and an smtps:// url contradict "
		    "each other");
	login(l, r, at);
	if (!r->helo.n)
		r->helo = l->c->hostname;
}

/* Several are told apart by their names; so are uncertain deliveries, which
 * go where they went. */
static void names(struct loader *l)
{
	struct map *seen = map_new(l->a);
	for (size_t i = 0; i < l->c->relays.n; i++) {
		struct str name = l->c->relays.v[i].name;
		if (!name.n)
			load_mistake(l, l->at_relay.v[i],
			    "one of several relays needs a name");
		else if (map_put(seen, name, &l->at_relay.v[i]))
			load_mistake(l, l->at_relay.v[i],
			    "relay \"%.*s\" is there already", PRS(name));
	}
	if (l->c->relays.n > RELAYS_MAX)
		load_mistake(l, l->at_relay.v[RELAYS_MAX],
		    "more than %d relays", RELAYS_MAX);
}

/* What is a delivery's own, whichever relay has it, the first says for all; at
 * another one it would do nothing. */
static void shared(struct loader *l)
{
	const struct relay *first = &l->c->relays.v[0];
	const struct relay *unsaid = &l->relay;
	for (size_t i = 1; i < l->c->relays.n; i++) {
		const struct relay *r = &l->c->relays.v[i];
		bool expire = r->expire_after != first->expire_after &&
			      r->expire_after != unsaid->expire_after;
		bool fate = r->on_uncertain != first->on_uncertain &&
			    r->on_uncertain != unsaid->on_uncertain;
		if (expire || fate)
			load_mistake(l, l->at_relay.v[i],
			    "relay \"%.*s\": %s is that of the first relay, "
			    "for all of them",
			    PRS(r->name),
			    expire ? "expire_after" : "on_uncertain");
	}
}

static void limits(struct loader *l)
{
	struct map *seen = map_new(l->a);
	for (size_t i = 0; i < l->c->limits.n; i++) {
		struct str domain = l->c->limits.v[i].domain;
		if (domain.n && map_put(seen, domain, &l->at_limit.v[i]))
			load_mistake(l, l->at_limit.v[i],
			    "limits for \"%.*s\" are there already",
			    PRS(domain));
	}
	if (l->c->limits.n > LIMITS_MAX)
		load_mistake(l, l->at_limit.v[LIMITS_MAX],
		    "more than %d limits", LIMITS_MAX);
}

void load_relays(struct loader *l)
{
	for (size_t i = 0; i < l->c->relays.n; i++)
		one(l, &l->c->relays.v[i], l->at_relay.v[i]);
	if (l->c->relays.n > 1) {
		names(l);
		shared(l);
	}
	limits(l);
}
