/* SPDX-License-Identifier: MIT */
/* gazetted: gzip, from memory to memory. */
#include "base/gunzip.h"

#include <limits.h>
#include <zlib.h>

#define CHUNK 65536 /* bytes decoded at a time */

bool gunzip_wanted(struct str s)
{
	return s.n > 18 && (unsigned char)s.p[0] == 0x1f &&
	       (unsigned char)s.p[1] == 0x8b && s.p[2] == 8;
}

static bool is_bomb(struct str s, const struct buf *out)
{
	return out->n >= GUNZIP_RATIO_FROM && out->n / GUNZIP_RATIO_MAX > s.n;
}

/* Members follow each other; padding behind the last is let pass. */
static int next_member(z_stream *z)
{
	bool more =
	    z->avail_in > 2 && z->next_in[0] == 0x1f && z->next_in[1] == 0x8b;
	return more ? inflateReset(z) : Z_STREAM_END;
}

int gunzip(struct str s, struct buf *out, struct err *e)
{
	Bytef chunk[CHUNK];
	z_stream z = {.next_in = (Bytef *)s.p, .avail_in = (uInt)s.n};
	if (s.n > UINT_MAX)
		return err_set(e, ERR_REJECT, "more gzip than is read at once");
	int rc = inflateInit2(&z, 16 + MAX_WBITS);
	while (rc == Z_OK && !out->over && !is_bomb(s, out)) {
		z.next_out = chunk;
		z.avail_out = sizeof(chunk);
		rc = inflate(&z, Z_NO_FLUSH);
		if (rc == Z_OK || rc == Z_STREAM_END)
			buf_add(out, chunk, sizeof(chunk) - z.avail_out);
		if (rc == Z_STREAM_END)
			rc = next_member(&z);
	}
	inflateEnd(&z);
	if (is_bomb(s, out))
		return err_set(e, ERR_REJECT,
		    "gzip of more than %d times its size: a bomb",
		    GUNZIP_RATIO_MAX);
	if (out->over)
		return err_set(e, ERR_REJECT,
		    "gzip that decodes to more than %zu bytes", out->max);
	if (rc != Z_STREAM_END)
		return err_set(e, ERR_REJECT, "broken gzip");
	return 0;
}
