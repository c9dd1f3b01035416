/* Inspects each message of a file so many times inside measured, as check/src/bin/count.rs does in Rust:
 * count FILE TIMES [asked]. Valgrind counts. */
#include "lines.h"
#include "sigcodec.h"

static sigcodec_inspection found;
static sigcodec_asked asked;

__attribute__((noinline)) void measured(const struct message *m, unsigned times, sigcodec_asked *to) {
    for (; times; times--) {
        if (sigcodec_inspect(m->layer, m->network, m->octets, m->len, &found, to)) abort();
        __asm__ volatile("" : : "r"(&found), "r"(to) : "memory");
    }
}

int main(int argc, char **argv) {
    FILE *file = argc < 3 ? NULL : fopen(argv[1], "r");
    if (!file) return 2;
    struct message m;
    while (next_message(file, &m)) {
        measured(&m, (unsigned)atoi(argv[2]), argc > 3 ? &asked : NULL);
        free(m.octets);
    }
    fclose(file);
    return 0;
}
