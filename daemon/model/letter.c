/* SPDX-License-Identifier: MIT */
/* gazetted: a mailbox by its URL. */
#include "model/letter.h"

#include "base/arena.h"

#define BIT(done) (1u << (done))

static const struct {
	struct str scheme;
	enum letterbox_kind kind;
} schemes[] = {
    {S_INIT("imaps:"), LETTERBOX_IMAP},
    {S_INIT("imap:"), LETTERBOX_IMAP},
    {S_INIT("pop3s:"), LETTERBOX_POP3},
    {S_INIT("pop3:"), LETTERBOX_POP3},
    {S_INIT("maildir:"), LETTERBOX_MAILDIR},
    {S_INIT("mbox:"), LETTERBOX_MBOX},
};

enum letterbox_kind letterbox_kind_of(struct str url)
{
	for (size_t i = 0; i < sizeof(schemes) / sizeof(*schemes); i++)
		if (str_istarts(url, schemes[i].scheme))
			return schemes[i].kind;
	return LETTERBOX_NONE;
}

int letterbox_url(
    struct arena *a, struct str url, struct url *out, struct err *e)
{
	enum letterbox_kind k = letterbox_kind_of(url);
	bool file = k == LETTERBOX_MAILDIR || k == LETTERBOX_MBOX;
	struct url u;
	if (!k || !url_parse(a, url, &u))
		return err_set(e, ERR_CONFIG,
		    "must be imaps://HOST/FOLDER, imap://HOST/FOLDER, "
		    "pop3s://HOST, pop3://HOST, maildir:/PATH or mbox:/PATH");
	if (file ? u.host.n || !str_starts(u.path, S("/")) : !u.host.n)
		return err_set(e, ERR_CONFIG,
		    file ? "a path begins with one slash, as in "
			   "maildir:/var/mail/news"
			 : "there is no host in it");
	if (u.user.n)
		return err_set(e, ERR_CONFIG,
		    "a login does not stand in the URL; use user and "
		    "password_file");
	if (u.query.n || u.fragment.n)
		return err_set(e, ERR_CONFIG,
		    "a '?' or '#' in a folder's name is written %%3F or %%23");
	*out = u;
	return 0;
}

int letterbox_done_check(struct str url, enum letters_done done, struct err *e)
{
	static const unsigned can[] = {
	    [LETTERBOX_NONE] = ~0u,
	    [LETTERBOX_IMAP] = ~0u,
	    [LETTERBOX_MAILDIR] = ~0u,
	    [LETTERBOX_POP3] = BIT(LETTERS_KEEP) | BIT(LETTERS_DELETE),
	    [LETTERBOX_MBOX] = BIT(LETTERS_KEEP),
	};
	enum letterbox_kind k = letterbox_kind_of(url);
	if (can[k] & BIT(done))
		return 0;
	return err_set(e, ERR_CONFIG,
	    k == LETTERBOX_MBOX ? "an mbox file is not written to: only keep"
				: "POP3 knows only keep and delete");
}
