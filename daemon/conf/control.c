/* SPDX-License-Identifier: MIT */
/* gazetted: the control mailbox of a config. */
#include "base/arena.h"
#include "base/url.h"
#include "conf/load.h"

#define FORMS                                                                  \
	"imaps://HOST/FOLDER, imap://HOST/FOLDER, pop3s://HOST, "              \
	"pop3://HOST, maildir:/PATH or mbox:/PATH"

static bool of_scheme(struct str url, const char *const *schemes)
{
	for (; *schemes; schemes++)
		if (str_istarts(url, str_of(*schemes)))
			return true;
	return false;
}

static bool is_file(struct str url)
{
	static const char *const files[] = {"maildir:/", "mbox:/", NULL};
	return of_scheme(url, files);
}

static bool is_pop3(struct str url)
{
	static const char *const all[] = {"pop3:", "pop3s:", NULL};
	return of_scheme(url, all);
}

void load_mailbox(struct loader *l, struct place at, struct str v)
{
	static const char *const nets[] = {
	    "imaps://", "imap://", "pop3s://", "pop3://", NULL};
	struct control *c = &l->c->control;
	struct url u;
	c->url = v;
	if (is_file(v) &&
	    !str_starts(str_sub(v, (size_t)str_chr(v, '/') + 1, v.n), S("/")))
		return;
	if (is_file(v) || !of_scheme(v, nets) || !url_parse(l->a, v, &u) ||
	    !u.host.n || u.query.n || u.fragment.n)
		load_mistake(l, at, "url = \"%.*s\": must be " FORMS, PRS(v));
	else if (u.user.n)
		load_mistake(l, at,
		    "url: a login does not stand in the URL; use user and "
		    "password_file");
}

/* What can be done with the letters of such a mailbox. */
static void after(struct loader *l, const struct control *c)
{
	enum letters_done a = c->after;
	if (str_istarts(c->url, S("mbox:")) && a != LETTERS_KEEP)
		load_mistake(l, l->at_control,
		    "control: an mbox file is not written to: leave after at "
		    "\"keep\"");
	if (is_pop3(c->url) && a != LETTERS_KEEP && a != LETTERS_DELETE)
		load_mistake(l, l->at_control,
		    "control: POP3 knows only after = \"keep\" and "
		    "\"delete\"");
	if ((a == LETTERS_MOVE) != (c->move_to.n > 0))
		load_mistake(l, l->at_control,
		    "control: after = \"move\" and move_to go together");
}

static void login(struct loader *l, const struct control *c)
{
	bool token = c->token_command.n > 0;
	int secrets =
	    (c->password_file.n > 0) + (c->password_command.n > 0) + token;
	if (secrets > 1)
		load_mistake(l, l->at_control,
		    "control: of password_file, password_command and "
		    "token_command keep one");
	if (secrets && !c->user.n)
		load_mistake(l, l->at_control, "control: a %s but no user",
		    token ? "token_command" : "password");
	if (c->user.n && !secrets)
		load_mistake(l, l->at_control,
		    "control: a user but no password: set password_file, "
		    "password_command or token_command");
	if (token)
		load_program(
		    l, l->at_control, "token_command", c->token_command.v);
}

/* One "*" at most, before the "@", and room for a token there. */
static void star(
    struct loader *l, struct place at, const char *key, struct str address)
{
	ptrdiff_t first = str_chr(address, '*'), last = str_rchr(address, '*');
	ptrdiff_t sign = str_chr(address, '@');
	if (first < 0)
		return;
	if (first != last || first > sign)
		load_mistake(l, at,
		    "%s = \"%.*s\": one \"*\" at most, before the \"@\"", key,
		    PRS(address));
	else if (sign > 64 - 36)
		load_mistake(l, at,
		    "%s = \"%.*s\": too long; a token takes 36 of the 64 "
		    "characters before the \"@\"",
		    key, PRS(address));
}

void load_control(struct loader *l)
{
	struct control *c = &l->c->control;
	if (c->url.n) {
		after(l, c);
		login(l, c);
		if (!c->address.n)
			load_mistake(l, l->at_control,
			    "control: a url but no address: the mailbox's "
			    "own, as news+*@example.org");
	}
	star(l, l->at_control, "address", c->address);
	for (size_t i = 0; i < l->c->digests.n; i++) {
		struct digest *d = &l->c->digests.v[i];
		struct place at = l->at_digest.v[i];
		star(l, at, "sender", d->sender);
		star(l, at, "unsubscribe", d->unsubscribe);
		if (!d->sender.n)
			d->sender = c->address;
		if (!d->unsubscribe.n)
			d->unsubscribe = c->address;
		if (d->is_public && !c->url.n)
			load_mistake(l, at,
			    "digest \"%.*s\": public = true, but no control = "
			    "{ ... } with a url that requests would come to",
			    PRS(d->name));
	}
}
