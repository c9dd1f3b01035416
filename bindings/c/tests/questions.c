/* Writes messages of M3UA, a line of hexadecimal digits each, for the firewall: anyTimeInterrogation; provideSubscriberInfo of a
 * guest and of an own subscriber; a provideSubscriberInfo whose argument is cut off; sendRoutingInfoForSM. */
#include "sigcodec.h"
#include <stdio.h>
#include <string.h>

static const sigcodec_route route = {
    .called = {.digits = "15550100", .ssn = 6, .numbering_plan = 1, .nature = 4},
    .calling = {.digits = "15550199", .ssn = 8, .numbering_plan = 1, .nature = 4},
    .opc = 2057, .dpc = 4107, .ni = 2,
};
static const uint8_t otid[] = {1, 2, 3, 4};

static int question(uint8_t operation, uint8_t context, const uint8_t *argument, size_t len) {
    const uint8_t oid[] = {4, 0, 0, 1, 0, context, 3};
    uint8_t out[512];
    const ptrdiff_t n = sigcodec_begin(&route, otid, sizeof otid, oid, sizeof oid, 1, operation, argument, len, out, sizeof out, NULL);
    if (n <= 0 || (size_t)n > sizeof out) return 1;
    for (ptrdiff_t i = 0; i < n; i++) printf("%02x", (unsigned)out[i]);
    printf("\n");
    return 0;
}

int main(void) {
    /* TS 29.002: requestedInfo with locationInformation, of an IMSI; gsmSCF-Address in an anyTimeInterrogation. */
    static const uint8_t ati[] = {
        0x30, 0x18, 0xa0, 0x0a, 0x80, 8, 0, 1, 1, 0x21, 0x43, 0x65, 0x87, 0xf9, 0xa1, 2, 0x80, 0, 0x83, 6,
        0x91, 0x51, 0x55, 0x10, 0x10, 0x99,
    };
    uint8_t psi[] = {0x30, 0x0e, 0x80, 8, 0x00, 0x01, 0x02, 0x21, 0x43, 0x65, 0x87, 0xf9, 0xa2, 2, 0x80, 0};
    if (question(71, 29, ati, sizeof ati)) return 1;
    if (question(70, 28, psi, sizeof psi)) return 1;
    /* 00101 as the others have it. */
    psi[6] = 0x01;
    if (question(70, 28, psi, sizeof psi)) return 1;
    psi[1] = 0x20;
    if (question(70, 28, psi, sizeof psi)) return 1;
    uint8_t out[512];
    const ptrdiff_t n = sigcodec_send_routing_info_for_sm(&route, otid, sizeof otid, 1, "15550101", true, "15550199", out, sizeof out, NULL);
    if (n <= 0 || (size_t)n > sizeof out) return 1;
    for (ptrdiff_t i = 0; i < n; i++) printf("%02x", (unsigned)out[i]);
    printf("\n");
    return 0;
}
