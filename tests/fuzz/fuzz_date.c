/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes as a date, and as one that only now can tell, the first
 * two being its language. */
#include <stdint.h>

#include "text/date.h"
#include "text/near.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int64_t t;
	struct date d;
	date_parse((struct str){(const char *)data, size}, &t);
	struct str s = {(const char *)data, size};
	date_read(s, true, &d);
	near_read(s, (struct str){NULL, 0}, 1795442709, &t);
	near_read(str_sub(s, 2, s.n), str_sub(s, 0, 2), 1795442709, &t);
	return 0;
}
