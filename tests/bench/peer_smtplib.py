# SPDX-License-Identifier: MIT
"""gazetted: the same message many times over, by Python's smtplib.

usage: peer_smtplib.py PORT FILE COUNT CONNECTIONS

Each connection has a thread and is kept open; the bytes are given as they are.
"""
import smtplib
import sys
import threading

port, path, count, connections = sys.argv[1:]
with open(path, "rb") as f:
    message = f.read()


def send(n):
    smtp = smtplib.SMTP("127.0.0.1", int(port), local_hostname="bench.example.org")
    for _ in range(n):
        smtp.sendmail("digest@example.org", ["reader@example.org"], message)
    smtp.quit()


share = int(count) // int(connections)
threads = [threading.Thread(target=send, args=(share,))
           for _ in range(int(connections))]
for t in threads:
    t.start()
for t in threads:
    t.join()
