/* Messages as lines of a file: LAYER NETWORK HEX. */
#ifndef LINES_H
#define LINES_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct message {
    uint32_t layer, network;
    size_t len;
    /* Allocated with its length exactly, so that a read behind it is seen. */
    uint8_t *octets;
};

static int half(int c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

/* Reads the next message: 1, or 0 at the end. */
static int next_message(FILE *file, struct message *to) {
    static char line[1 << 20];
    unsigned layer, network;
    int front = 0;
    if (!fgets(line, sizeof line, file)) return 0;
    if (sscanf(line, "%u %u %n", &layer, &network, &front) < 2) {
        fprintf(stderr, "no message: %s", line);
        exit(2);
    }
    const char *hex = line + front;
    to->layer = layer;
    to->network = network;
    to->len = 0;
    to->octets = malloc(strlen(hex) / 2 + 1);
    if (!to->octets) exit(2);
    for (; half(hex[0]) >= 0 && half(hex[1]) >= 0; hex += 2)
        to->octets[to->len++] = (uint8_t)(half(hex[0]) << 4 | half(hex[1]));
    uint8_t *exact = to->len ? realloc(to->octets, to->len) : NULL;
    if (!to->len) free(to->octets);
    if (to->len && !exact) exit(2);
    to->octets = exact;
    return 1;
}

#endif
