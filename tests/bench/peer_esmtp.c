/* SPDX-License-Identifier: MIT */
/* gazetted: the same message many times over, by bare libesmtp. */
/*
 * usage: peer_esmtp PORT FILE COUNT CONNECTIONS
 *
 * A thread a connection, sessions of at most EACH messages, and no state: what
 * the library alone needs. It never sets TCP_NODELAY, without which a message
 * of more than 2 KB waits for 44 ms on loopback; so that is done for it.
 */
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <libesmtp.h> /* after those: it includes none itself */

#define EACH	200
#define THREADS 100

static char *message, server[32];
static long share;

/* libesmtp's is bound to this one. */
int connect(int fd, const struct sockaddr *to, socklen_t len)
{
	int on = 1;
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	return (int)syscall(SYS_connect, fd, to, len);
}

static long session(long n)
{
	smtp_session_t s = smtp_create_session();
	smtp_message_t all[EACH];
	long taken = 0;
	smtp_set_server(s, server);
	smtp_set_hostname(s, "bench.example.org");
	for (long i = 0; i < n; i++) {
		all[i] = smtp_add_message(s);
		smtp_set_reverse_path(all[i], "digest@example.org");
		smtp_add_recipient(all[i], "reader@example.org");
		smtp_set_message_str(all[i], message);
	}
	smtp_start_session(s);
	for (long i = 0; i < n; i++) {
		const smtp_status_t *st = smtp_message_transfer_status(all[i]);
		taken += st && st->code == 250;
	}
	smtp_destroy_session(s);
	return taken;
}

static void *connection(void *ctx)
{
	long *taken = ctx;
	for (long left = share; left > 0; left -= EACH)
		*taken += session(left < EACH ? left : EACH);
	return NULL;
}

int main(int argc, char **argv)
{
	struct stat st;
	FILE *f = argc == 5 ? fopen(argv[2], "rb") : NULL;
	long count = f ? atol(argv[3]) : 0, taken[THREADS] = {0}, all = 0;
	int n = f ? atoi(argv[4]) : 0;
	pthread_t t[THREADS];
	if (n < 1 || n > THREADS || fstat(fileno(f), &st) < 0)
		return 64;
	message = calloc(1, (size_t)st.st_size + 1);
	if (!message ||
	    fread(message, 1, (size_t)st.st_size, f) != (size_t)st.st_size)
		return 66;
	fclose(f);
	snprintf(server, sizeof(server), "127.0.0.1:%s", argv[1]);
	share = count / n;
	for (int i = 0; i < n; i++)
		if (pthread_create(&t[i], NULL, connection, &taken[i]))
			return 71;
	for (int i = 0; i < n; i++) {
		pthread_join(t[i], NULL);
		all += taken[i];
	}
	return all != share * n;
}
