# SPDX-License-Identifier: MIT
"""gazetted: a link with a round trip of its own, on loopback.

usage: delay.py PORT TO-PORT MILLISECONDS

Passes connections on to TO-PORT; what is read is written half the round trip
later, in order, both ways.
"""
import asyncio
import sys

port, to, rtt = (int(a) for a in sys.argv[1:])


async def pump(reader, writer):
    queue = asyncio.Queue()

    async def late():
        while (item := await queue.get()) is not None:
            at, data = item
            await asyncio.sleep(at - loop.time())
            writer.write(data)
        writer.close()

    loop = asyncio.get_running_loop()
    writes = asyncio.ensure_future(late())
    while data := await reader.read(1 << 16):
        queue.put_nowait((loop.time() + rtt / 2000, data))
    queue.put_nowait(None)
    await writes


async def connected(reader, writer):
    try:
        there = await asyncio.open_connection("127.0.0.1", to)
        await asyncio.gather(pump(reader, there[1]), pump(there[0], writer))
    except OSError:
        writer.close()


async def main():
    server = await asyncio.start_server(connected, "127.0.0.1", port)
    await server.serve_forever()


asyncio.run(main())
