/* SPDX-License-Identifier: MIT */
/* gazetted: letters in which there is nothing that we can read. */
/*
 * Most of what is encrypted says so by its type:
 *
 *	multipart/encrypted		PGP/MIME; what stands beside it is the
 *	application/pgp-encrypted	list's, or the mail system's
 *	application/pkcs7-mime		S/MIME, unless it is only signed
 *
 * PGP also stands in a text, between two lines of its own: a letter of which
 * that is the larger part, and not one that shows how such a thing looks.
 * Others have no text and no picture, but something else, as winmail.dat; that
 * is most often the letter itself, so a few words beside it are not. And a date
 * in a calendar (RFC 5546) is somebody's, unless it is published to all.
 */
#include "base/arena.h"
#include "base/url.h"
#include "feed/letter_impl.h"

#define FEW_WORDS 100 /* bytes beside a letter that is packed */

static bool is_smime(const struct mime_part *p)
{
	return str_eq(p->type, S("application/pkcs7-mime")) ||
	       str_eq(p->type, S("application/x-pkcs7-mime")) ||
	       str_ieq(p->file, S("smime.p7m"));
}

/* Signed, compressed, or certificates alone. */
static bool is_open(const struct mime_part *p)
{
	struct str kind = mime_param_of(&p->params, S("smime-type"));
	return kind.n && !str_istarts(kind, S("enveloped")) &&
	       !str_istarts(kind, S("authenveloped"));
}

static bool by_type(const struct mime *m)
{
	vec_each (&m->parts, p)
		if (str_eq(p->type, S("multipart/encrypted")) ||
		    str_eq(p->type, S("application/pgp-encrypted")) ||
		    (is_smime(p) && !is_open(p)))
			return true;
	return false;
}

/* Is more of the text between the lines of PGP than beside them? */
static bool by_text(struct str lines)
{
	struct str line;
	size_t in = 0, out = 0;
	bool inside = false;
	while (str_split(&lines, '\n', &line)) {
		line = str_trim(line);
		if (str_starts(line, S("-----BEGIN PGP MESSAGE-----")))
			inside = true;
		*(inside ? &in : &out) += line.n;
		if (str_ends(line, S("-----END PGP MESSAGE-----")))
			inside = false;
	}
	return in > out;
}

bool letter_shows(struct arena *a, struct html_node *root)
{
	if (str_trim(letter_lines(a, root)).n)
		return true;
	for (struct html_node *n = root; n; n = html_tree_next(n, root))
		if (html_node_is(n, TAG_IMG) &&
		    url_is_web(str_trim(html_node_attr(n, S("src")))))
			return true; /* one that came with it stays behind */
	return false;
}

static bool has_files(const struct mime *m)
{
	vec_each (&m->parts, p)
		if (!p->split && str_trim(p->raw).n &&
		    (p->attached || (!str_eq(p->type, S("text/plain")) &&
					!str_eq(p->type, S("text/html")))))
			return true;
	return false;
}

/* Outlook's own form of a letter. */
static bool is_packed(const struct mime *m)
{
	vec_each (&m->parts, p)
		if (str_eq(p->type, S("application/ms-tnef")) ||
		    str_eq(p->type, S("application/vnd.ms-tnef")) ||
		    str_ieq(p->file, S("winmail.dat")))
			return true;
	return false;
}

static bool is_date(struct arena *a, const struct mime *m)
{
	vec_each (&m->parts, p) {
		if (!str_eq(p->type, S("text/calendar")))
			continue;
		struct str method = mime_param_of(&p->params, S("method"));
		struct str text = mime_part_text(a, p);
		ptrdiff_t at = str_ifind(text, S("\nMETHOD:"));
		if (!method.n && at >= 0) {
			text = str_sub(text, (size_t)at + 8, text.n);
			if (!str_split(&text, '\n', &method))
				method = S("");
		}
		if (method.n && !str_ieq(str_trim(method), S("PUBLISH")))
			return true;
	}
	return false;
}

enum letter_seal letter_sealed(
    struct arena *a, const struct mime *m, struct html_node *root)
{
	struct str lines = letter_lines(a, root);
	if (by_type(m) || by_text(lines))
		return SEAL_CIPHER;
	if (is_date(a, m))
		return SEAL_DATE;
	if (is_packed(m) && lines.n < FEW_WORDS)
		return SEAL_FILES;
	return has_files(m) && !letter_shows(a, root) ? SEAL_FILES : SEAL_NONE;
}
