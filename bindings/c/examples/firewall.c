/* A firewall of five operations: it reads messages of M3UA, a line of hexadecimal digits each, and says what is done with
 * them. Operations that no other network has to ask are refused with an error; what a home network may ask of its guests here
 * is refused for own subscribers, whose IMSIs have these first digits; what cannot be read to its end is refused as its protocol asks.
 *
 *     cc firewall.c $(pkg-config --cflags --libs --static sigcodec) -o firewall
 *     firewall 00101 <messages
 */
#include <sigcodec.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum verdict { PASS, DROP, REFUSE, RETURN_ERROR };

/* The operations, TS 29.002, and what is done with each. */
static const struct rule {
    int64_t code;
    int is_of_guests; /* whether another network may ask it of its guests */
    const char *why;
} rules[] = {
    {71, 0, "anyTimeInterrogation is of the own network"},
    {62, 0, "anyTimeSubscriptionInterrogation is of the own network"},
    {65, 0, "anyTimeModification is of the own network"},
    {58, 0, "sendIMSI is of the own network"},
    {70, 1, "provideSubscriberInfo is of the home network of its subscriber"},
};

/* errors, TS 29.002: unexpectedDataValue */
enum { UNEXPECTED_DATA_VALUE = 36 };

static enum verdict judge(const sigcodec_inspection *found, const sigcodec_asked *asked, const char *home, const char **why) {
    *why = "no rule";
    /* What was not read may be anything: no rule is skipped because a field is missing. */
    if (found->is_undecodable || asked->has_more_components) {
        *why = "not read to its end";
        return REFUSE;
    }
    if (sigcodec_has_flag(found, SIGCODEC_FLAG_TAG_HIGH_FORM_FOR_LOW_NUMBER)
        || sigcodec_has_flag(found, SIGCODEC_FLAG_OPCODE_GLOBAL)) {
        *why = "a form that filters do not read";
        return DROP;
    }
    for (uint32_t n = 0; n < asked->component_count; n++) {
        const sigcodec_component *one = &asked->components[n];
        if (one->kind != SIGCODEC_COMPONENT_KIND_INVOKE) continue;
        for (size_t r = 0; r < sizeof rules / sizeof *rules; r++) {
            if (!one->has_code || one->code != rules[r].code) continue;
            *why = rules[r].why;
            if (!rules[r].is_of_guests) return RETURN_ERROR;
            if (found->imsi.state != SIGCODEC_STATE_ONE) return RETURN_ERROR;
            if (!strncmp(found->imsi.digits, home, strlen(home))) return RETURN_ERROR;
        }
    }
    return PASS;
}

static int half(int c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

int main(int argc, char **argv) {
    static char line[16384];
    static uint8_t octets[8192], answer[8192];
    if (argc != 2) {
        fprintf(stderr, "usage: firewall FIRST-DIGITS-OF-OWN-IMSIS <messages\n");
        return 2;
    }
    if (strlen(SIGCODEC_VERSION) != sigcodec_version().len
        || memcmp(SIGCODEC_VERSION, sigcodec_version().at, sigcodec_version().len)) {
        fprintf(stderr, "header and library are of two versions\n");
        return 2;
    }
    while (fgets(line, sizeof line, stdin)) {
        static sigcodec_inspection found;
        static sigcodec_asked asked;
        size_t len = 0;
        for (const char *c = line; half(c[0]) >= 0 && half(c[1]) >= 0; c += 2)
            octets[len++] = (uint8_t)(half(c[0]) << 4 | half(c[1]));
        if (sigcodec_inspect(SIGCODEC_LAYER_M3UA, SIGCODEC_NETWORK_ITU, octets, len, &found, &asked)) return 2;
        const char *why = NULL;
        const enum verdict verdict = judge(&found, &asked, argv[1], &why);
        if (verdict == PASS || verdict == DROP) {
            printf("%s: %s\n", verdict == PASS ? "pass" : "drop", why);
            continue;
        }
        const sigcodec_refusal how = {
            verdict == REFUSE ? SIGCODEC_REFUSAL_KIND_PROTOCOL : SIGCODEC_REFUSAL_KIND_RETURN_ERROR,
            verdict == REFUSE ? 0 : UNEXPECTED_DATA_VALUE, 0, NULL, NULL,
        };
        const ptrdiff_t n =
            sigcodec_answer(SIGCODEC_LAYER_M3UA, SIGCODEC_NETWORK_ITU, octets, len, &how, answer, sizeof answer, NULL);
        if (n < 0 || (size_t)n > sizeof answer) {
            printf("drop: %s\n", why);
            continue;
        }
        printf("answer: %s: ", why);
        for (ptrdiff_t i = 0; i < n; i++) printf("%02x", (unsigned)answer[i]);
        printf("\n");
    }
    return 0;
}
