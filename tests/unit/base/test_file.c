/* SPDX-License-Identifier: MIT */
/* gazetted: tests of files. */
#include "base/file.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tap.h"

/* What is no file is written to, and stays what it is. */
static void no_file(void)
{
	char dir[] = "/tmp/gz-file.XXXXXX", path[64], got[8] = "";
	struct err e = ERR_INIT;
	struct stat st;
	ok(mkdtemp(dir), "a folder");
	snprintf(path, sizeof(path), "%s/fifo", dir);
	ok(mkfifo(path, 0600) == 0, "a FIFO");
	is_int(file_write(path, S("lost"), 0600, &e), -1, "nobody reads it");
	int fd = open(path, O_RDONLY | O_NONBLOCK);
	is_int(file_write(path, S("told"), 0600, &e), 0, "somebody does");
	is_int(read(fd, got, sizeof(got) - 1), 4, "what is written");
	is_str(str_of(got), S("told"), "as it is");
	ok(lstat(path, &st) == 0 && S_ISFIFO(st.st_mode), "it is one yet");
	close(fd);
	unlink(path);
	rmdir(dir);
}

int main(void)
{
	TEST(no_file);
	return tap_done();
}
