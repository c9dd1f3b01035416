/* Says of each message of a file what the library says: verdicts FILE. check/src/bin/mutate.rs says it from Rust. */
#include "lines.h"
#include "sigcodec.h"

static void of_error(const char *name, sigcodec_error e) {
    printf(" %s %u/%u/%u/%u", name, (unsigned)e.at, (unsigned)e.detail, (unsigned)e.kind, (unsigned)e.layer);
}

static void of_who(const char *name, const sigcodec_who *who) {
    printf(" %s %u", name, (unsigned)who->state);
    if (who->len != strlen(who->digits)) abort();
    if (who->state == SIGCODEC_STATE_UNDECODABLE) {
        printf(" %u/%u/%u/%u", (unsigned)who->error.at, (unsigned)who->error.detail, (unsigned)who->error.kind,
               (unsigned)who->error.layer);
    } else if (who->state != SIGCODEC_STATE_ABSENT) {
        printf(" %s", who->digits);
    }
}

static void hex(sigcodec_octets octets) {
    for (size_t i = 0; i < octets.len; i++) printf("%02x", octets.at[i]);
}

static void of_text(sigcodec_text text) { printf("%.*s", text.at ? (int)text.len : 1, text.at ? text.at : "-"); }

static void of_address(const sigcodec_address *a) {
    if (a->is_there) printf(" address %u %s", (unsigned)a->ssn, a->has_title ? a->digits : "-");
}

static void verdict(const struct message *m) {
    static const char *const transactions[] = {"", "Unidirectional", "Begin", "End", "Continue", "Abort"};
    /* What is not set is not the same in two runs. */
    sigcodec_inspection *f = malloc(sizeof *f);
    sigcodec_asked *a = malloc(sizeof *a);
    if (!f || !a) exit(2);
    sigcodec_status status = sigcodec_inspect(m->layer, m->network, m->octets, m->len, f, a);
    if (status != SIGCODEC_STATUS_OK) {
        printf("status %d\n", (int)status);
        free(f);
        free(a);
        return;
    }
    printf("found");
    of_who("imsi", &f->imsi);
    of_who("msisdn", &f->msisdn);
    of_who("imei", &f->imei);
    if (f->is_undecodable) of_error("undecodable", f->undecodable);
    if (f->is_violation) of_error("violation", f->violation);
    printf(" flags");
    for (unsigned flag = 0; flag < 256; flag++)
        if (sigcodec_has_flag(f, (uint8_t)flag)) printf(" %u", flag);
    for (uint32_t i = 0; i < f->identity_count; i++) {
        const sigcodec_identity *one = &f->identities[i];
        if (one->len != strlen(one->digits)) abort();
        printf(" identity ");
        hex(one->octets);
        printf(" %s", one->len ? one->digits : "-");
    }
    for (uint32_t i = 0; i < f->finding_count; i++) {
        const sigcodec_finding *one = &f->findings[i];
        printf(" finding %u/%u/%u ", (unsigned)one->flag, (unsigned)one->layer, (unsigned)one->at);
        of_text(one->about);
    }
    if (a->has_point_codes) printf(" points %u %u", (unsigned)a->opc, (unsigned)a->dpc);
    of_address(&a->calling);
    of_address(&a->called);
    if (a->transaction) {
        printf(" transaction %s [", transactions[a->transaction]);
        hex(a->otid);
        printf("] [");
        hex(a->dtid);
        printf("] [");
        hex(a->context);
        printf("]");
    }
    for (uint32_t i = 0; i < a->component_count; i++) {
        const sigcodec_component *one = &a->components[i];
        if (!one->kind) {
            printf(" component unreadable");
            continue;
        }
        printf(" component %lld ", (long long)one->code);
        of_text(one->name);
    }
    if (a->is_diameter)
        printf(" diameter %s %u %u", a->is_request ? "true" : "false", (unsigned)a->command, (unsigned)a->application);
    printf("\n");
    free(f);
    free(a);
}

/* The other calls: nothing is compared, and nothing may be read or written that is not theirs. */
static void others(const struct message *m) {
    sigcodec_refusal how = {0, 4, 0, "wall.example.org", "example.org"};
    for (how.kind = 0; how.kind < 6; how.kind++) {
        sigcodec_error error;
        ptrdiff_t n = sigcodec_answer(m->layer, m->network, m->octets, m->len, &how, NULL, 0, &error);
        if (n <= 0) continue;
        uint8_t *out = malloc((size_t)n);
        if (!out) exit(2);
        if (sigcodec_answer(m->layer, m->network, m->octets, m->len, &how, out, (size_t)n - 1, &error) != n) abort();
        if (sigcodec_answer(m->layer, m->network, m->octets, m->len, &how, out, (size_t)n, &error) != n) abort();
        /* An answer is read without a violation of the layer that it begins with. */
        sigcodec_inspection f;
        if (sigcodec_inspect(m->layer, m->network, out, (size_t)n, &f, NULL)) abort();
        free(out);
    }
#ifndef SLIM
    typedef ptrdiff_t show(const char *, uint32_t, const uint8_t *, size_t, char *, size_t);
    static show *const shows[] = {sigcodec_json, sigcodec_tree, sigcodec_line};
    static const char *const names[] = {"m3ua", "sua", "m2ua", "m2pa", "mtp3", "sccp", "tcap", "isup", "bicc", "diameter",
        "sgsap", "bssap", "bssap-le", "bssap-plus", "dtap", "ranap", "rua", "hnbap", "sabp",
        "pcap-ap"};
    for (size_t i = 0; i < sizeof shows / sizeof *shows; i++) {
        const char *name = names[m->layer - 1];
        ptrdiff_t n = shows[i](name, m->network, m->octets, m->len, NULL, 0);
        if (n <= 0) abort();
        char *out = malloc((size_t)n + 1);
        if (!out) exit(2);
        out[0] = 'x';
        if (shows[i](name, m->network, m->octets, m->len, out, (size_t)n) != n || out[0] != 'x') abort();
        if (shows[i](name, m->network, m->octets, m->len, out, (size_t)n + 1) != n || strlen(out) != (size_t)n) abort();
        free(out);
    }
#endif
}

int main(int argc, char **argv) {
    FILE *file = argc < 2 ? NULL : fopen(argv[1], "r");
    if (!file) return 2;
    struct message m;
    while (next_message(file, &m)) {
        verdict(&m);
        others(&m);
        free(m.octets);
    }
    fclose(file);
    return 0;
}
