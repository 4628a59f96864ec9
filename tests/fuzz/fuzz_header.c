/* SPDX-License-Identifier: MIT */
/* gazetted: no value breaks out of its header, and each comes back. */
#include <assert.h>
#include <stdint.h>

#include "mime/address.h"
#include "mime/caps.h"
#include "mime/encode.h"
#include "mime/header.h"
#include "mime_decode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* One field: after each CRLF but the last there is a space. */
static void one_field(struct str s, size_t columns)
{
	assert(!wire_fault(s, columns));
	assert(str_ends(s, S("\r\n")));
	for (size_t i = 0; i + 2 < s.n; i++)
		if (s.p[i] == '\n')
			assert(s.p[i + 1] == ' ');
}

static void bodies(struct arena *a, struct str in)
{
	struct buf b = buf_init(8 * in.n + 1024);
	mime_qp(&b, mime_strip_marks(a, in));
	assert(!wire_fault(buf_str(&b), MIME_BODY_LINE));
	buf_clear(&b);
	mime_qp_value(&b, in);
	buf_adds(&b, S("=\r\n"));
	assert(!wire_fault(buf_str(&b), MIME_BODY_LINE));
	buf_free(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct str in = {(const char *)data, size};
	struct buf b = buf_init(1 << 20);
	struct err e = ERR_INIT;
	struct mailbox m;
	mime_header(&b, "Subject", in);
	one_field(buf_str(&b), MIME_HEADER_LINE);
	struct str want = mime_mended(a, in);
	assert(str_eq(header_decode(a, buf_str(&b)), want));
	buf_clear(&b);
	mime_address(&b, "From", in, S("ann@example.org"));
	one_field(buf_str(&b), MIME_HEADER_LINE);
	buf_clear(&b);
	buf_adds(&b, S("Content-Disposition: attachment"));
	mime_param(&b, "filename", in);
	buf_adds(&b, S("\r\n"));
	one_field(buf_str(&b), MIME_LINE_MAX);
	if (mime_parse_mailbox(a, in, &m, &e) == 0) {
		assert(m.addr.n <= MIME_ADDR_MAX);
		assert(!wire_fault(m.addr, MIME_ADDR_MAX));
		assert(mime_addr_ok(m.addr, &e));
	}
	bodies(a, in);
	buf_free(&b);
	arena_free(&a);
	return 0;
}
