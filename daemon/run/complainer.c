/* SPDX-License-Identifier: MIT */
/* gazetted: whether who complains is the reader whose letter it is. */
#include "run/complainer.h"

#include "base/arena.h"
#include "store/returns.h"

#define HASH_MIN  16 /* bytes of a local part that stands for another */
#define TURNS_MIN 4  /* in it, between letters and digits */

static struct str local_of(struct str address)
{
	ptrdiff_t at = str_rchr(address, '@');
	return at < 0 ? address : str_sub(address, 0, (size_t)at);
}

static struct str domain_of(struct str address)
{
	ptrdiff_t at = str_rchr(address, '@');
	return str_sub(address, at < 0 ? address.n : (size_t)at + 1, address.n);
}

static bool is_below(struct str domain, struct str above)
{
	return str_eq(domain, above) ||
	       (domain.n > above.n && above.n && str_ends(domain, above) &&
		   domain.p[domain.n - above.n - 1] == '.' &&
		   str_chr(above, '.') >= 0);
}

/* Hexadecimal or base64: letters that spell nothing, among digits. */
static bool is_hash(struct str local)
{
	size_t hex = 0, turns = 0;
	bool padded = false;
	for (size_t i = 0; i < local.n; i++) {
		char c = local.p[i];
		if (!ch_digit(c) && !ch_alpha(c) && c != '=' && c != '/')
			return false;
		hex += ch_digit(c) || (c >= 'a' && c <= 'f');
		turns += i && ch_digit(c) != ch_digit(local.p[i - 1]);
		padded |= c == '=' || c == '/';
	}
	return local.n >= HASH_MIN &&
	       (hex == local.n || padded || turns >= TURNS_MIN);
}

/* Lower case. */
static bool is_hidden(struct str address)
{
	static const char *const words[] = {"redact", "hidden", "anonym",
	    "undisclosed", "suppressed", "removed", "masked", "private-user"};
	struct str local = local_of(address), domain = domain_of(address);
	bool filled = local.n > 1;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_find(local, str_of(words[i])) >= 0)
			return true;
	for (size_t i = 0; i < local.n; i++)
		filled &= local.p[i] == 'x' || local.p[i] == '*';
	return filled || is_hash(local) || str_eq(domain, S("invalid")) ||
	       str_ends(domain, S(".invalid"));
}

enum complainer complainer_of(
    struct arena *a, struct str reader, struct str named)
{
	struct str self = store_limit_key(a, reader);
	struct str who = store_limit_key(a, named);
	if (str_eq(local_of(self), local_of(who)) ||
	    is_hidden(str_lower(a, named)))
		return COMPLAINER_READER;
	self = domain_of(self);
	who = domain_of(who);
	return is_below(self, who) || is_below(who, self) ? COMPLAINER_NEAR
							  : COMPLAINER_OTHER;
}
