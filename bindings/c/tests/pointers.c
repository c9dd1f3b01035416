/* What the header says of pointers, lengths and numbers. */
#include "sigcodec.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define IS(what) \
    do { \
        if (!(what)) { \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #what); \
            exit(1); \
        } \
    } while (0)

static const uint8_t sri_sm[] = {
    0x62, 0x22, 0x48, 1, 7, 0x6c, 0x1d, 0xa1, 0x1b, 2, 1, 1, 2, 1, 45, 0x30, 0x13, 0x80, 5, 0x91, 0x51, 0x55, 0x10, 0x00,
    0x81, 1, 0xff, 0x82, 7, 0x91, 0x51, 0x55, 0x10, 0x10, 0x99, 0xf9,
};

int main(void) {
    sigcodec_inspection found;
    sigcodec_asked asked;
    const size_t len = sizeof sri_sm, most = (size_t)-1;
    const uint32_t tcap = SIGCODEC_LAYER_TCAP, itu = SIGCODEC_NETWORK_ITU;

    IS(sigcodec_inspect(tcap, itu, sri_sm, len, &found, &asked) == SIGCODEC_STATUS_OK);
    IS(found.msisdn.state == SIGCODEC_STATE_ONE && !strcmp(found.msisdn.digits, "15550100") && found.msisdn.len == 8);
    IS(found.imsi.state == SIGCODEC_STATE_ABSENT && found.imsi.len == 0 && !found.imsi.digits[0]);
    IS(found.identity_count == 1 && found.identities[0].kind == SIGCODEC_IDENTITY_KIND_MSISDN);
    IS(found.identities[0].octets.at >= sri_sm && found.identities[0].octets.at + found.identities[0].octets.len <= sri_sm + len);
    IS(!found.is_violation && !found.is_undecodable);
    IS(asked.transaction == SIGCODEC_TRANSACTION_BEGIN && asked.otid.len == 1 && asked.otid.at[0] == 7 && !asked.dtid.at);
    IS(asked.component_count == 1 && asked.components[0].kind == SIGCODEC_COMPONENT_KIND_INVOKE);
    IS(asked.components[0].code == 45 && asked.components[0].has_code && asked.components[0].invoke_id == 1);
    IS(!strncmp(asked.components[0].name.at, "sendRoutingInfoForSM", asked.components[0].name.len));
    IS(!asked.calling.is_there && !asked.called.is_there && !asked.has_point_codes && !asked.is_diameter);

    /* `asked` may be null, `found` may not; octets may be null if there are none. */
    IS(sigcodec_inspect(tcap, itu, sri_sm, len, &found, NULL) == SIGCODEC_STATUS_OK);
    IS(sigcodec_inspect(tcap, itu, sri_sm, len, NULL, &asked) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_inspect(tcap, itu, NULL, 0, &found, &asked) == SIGCODEC_STATUS_OK);
    IS(found.is_violation && found.is_undecodable && found.imsi.state == SIGCODEC_STATE_UNDECODABLE);
    IS(found.violation.kind == SIGCODEC_KIND_TRUNCATED);
    IS(sigcodec_inspect(tcap, itu, NULL, 1, &found, &asked) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_inspect(tcap, itu, NULL, most, &found, &asked) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_inspect(tcap, itu, sri_sm, most, &found, &asked) == SIGCODEC_STATUS_LENGTH);

    /* Any number. */
    for (uint32_t n = 0; n < 300; n++) {
        sigcodec_status status = sigcodec_inspect(n, itu, sri_sm, len, &found, &asked);
        IS(status == SIGCODEC_STATUS_OK || status == SIGCODEC_STATUS_LAYER);
        IS(n != SIGCODEC_LAYER_M3UA || status == SIGCODEC_STATUS_OK);
        IS(n < 21 || status == SIGCODEC_STATUS_LAYER);
        IS(sigcodec_inspect(tcap, n, sri_sm, len, &found, &asked) == (n < 7 ? SIGCODEC_STATUS_OK : SIGCODEC_STATUS_NETWORK));
        (void)sigcodec_flag_name((uint8_t)n);
        (void)sigcodec_kind_name((uint8_t)n);
        (void)sigcodec_layer_name((uint8_t)n);
        (void)sigcodec_has_flag(&found, (uint8_t)n);
    }
    IS(sigcodec_inspect(UINT32_MAX, UINT32_MAX, sri_sm, len, &found, &asked) == SIGCODEC_STATUS_LAYER);
    IS(!sigcodec_has_flag(NULL, 0));
    sigcodec_text name = sigcodec_flag_name(SIGCODEC_FLAG_TAG_HIGH_FORM_FOR_LOW_NUMBER);
    IS(name.len == strlen("TagHighFormForLowNumber") && !strncmp(name.at, "TagHighFormForLowNumber", name.len));
    name = sigcodec_kind_name(SIGCODEC_KIND_SEGMENT_ALONE);
    IS(name.len == strlen("segmentAlone") && !strncmp(name.at, "segmentAlone", name.len));
    IS(!sigcodec_flag_name(255).at && !sigcodec_kind_name(255).at && !sigcodec_layer_name(255).at);
    name = sigcodec_layer_name(found.violation.layer);
    IS(name.len && sigcodec_version().len == strlen(SIGCODEC_VERSION));
    IS(!strncmp(sigcodec_version().at, SIGCODEC_VERSION, strlen(SIGCODEC_VERSION)));

    /* A flag that is there. */
    static const uint8_t odd[] = {0x7f, 0x02, 0x07, 0x48, 1, 7, 0x6c, 2, 0xa1, 0};
    IS(sigcodec_inspect(tcap, itu, odd, sizeof odd, &found, NULL) == SIGCODEC_STATUS_OK && found.finding_count > 0);
    IS(sigcodec_has_flag(&found, found.findings[0].flag));

    /* What is built is what is read. */
    sigcodec_route route = {
        .called = {.digits = "15550100", .ssn = 6, .numbering_plan = 1, .nature = 4},
        .calling = {.digits = "15550199", .ssn = 8, .numbering_plan = 1, .nature = 4},
        .opc = 2057, .dpc = 4107, .has_routing_context = true, .routing_context = 100, .ni = 2,
    };
    static const uint8_t otid[] = {1, 2, 3, 4};
    uint8_t out[512];
    sigcodec_error error = {0, 0, 0, 0};
    ptrdiff_t n = sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "15550100", true, "15550199", out, sizeof out, &error);
    IS(n > 0 && (size_t)n <= sizeof out);
    IS(sigcodec_inspect(SIGCODEC_LAYER_M3UA, itu, out, (size_t)n, &found, &asked) == SIGCODEC_STATUS_OK);
    IS(!found.is_violation && !found.is_undecodable && !found.finding_count);
    IS(!strcmp(found.msisdn.digits, "15550100") && asked.components[0].code == 45);
    IS(asked.has_point_codes && asked.opc == 2057 && asked.dpc == 4107 && asked.otid.len == 4);
    IS(asked.called.is_there && asked.called.ssn == 6 && !strcmp(asked.called.digits, "15550100") && asked.called.is_whole);
    IS(asked.context.len == 7);
    /* Too little room: the length, and not an octet behind the room. */
    for (size_t room = 0; room < (size_t)n; room++) {
        uint8_t *little = room ? malloc(room) : NULL;
        IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "15550100", true, "15550199", little, room, NULL) == n);
        free(little);
    }
    /* The same from its parts. */
    uint8_t again[512];
    const sigcodec_octets argument = asked.components[0].parameter;
    IS(sigcodec_begin(&route, otid, 4, asked.context.at, asked.context.len, 1, 45, argument.at, argument.len, again,
                      sizeof again, &error) == n);
    IS(!memcmp(out, again, (size_t)n));
    IS(sigcodec_end(&route, otid, 4, NULL, 0, 1, 45, NULL, 0, again, sizeof again, &error) > 0);

    /* The answers to it, and their lengths. */
    sigcodec_refusal how = {.kind = SIGCODEC_REFUSAL_KIND_RETURN_ERROR, .code = 13};
    ptrdiff_t m = sigcodec_answer(SIGCODEC_LAYER_M3UA, itu, out, (size_t)n, &how, again, sizeof again, &error);
    IS(m > 0 && sigcodec_inspect(SIGCODEC_LAYER_M3UA, itu, again, (size_t)m, &found, &asked) == SIGCODEC_STATUS_OK);
    IS(asked.transaction == SIGCODEC_TRANSACTION_END && asked.dtid.len == 4 && asked.opc == 4107 && asked.dpc == 2057);
    IS(asked.components[0].kind == SIGCODEC_COMPONENT_KIND_RETURN_ERROR && asked.components[0].code == 13);
    IS(!strcmp(asked.called.digits, "15550199"));
    how.kind = SIGCODEC_REFUSAL_KIND_ABORT;
    how.code = 4;
    m = sigcodec_answer(SIGCODEC_LAYER_M3UA, itu, out, (size_t)n, &how, again, sizeof again, &error);
    IS(m > 0 && sigcodec_inspect(SIGCODEC_LAYER_M3UA, itu, again, (size_t)m, &found, &asked) == SIGCODEC_STATUS_OK);
    IS(asked.transaction == SIGCODEC_TRANSACTION_ABORT && asked.dtid.len == 4);
    how.kind = SIGCODEC_REFUSAL_KIND_RETURNED;
    IS(sigcodec_answer(SIGCODEC_LAYER_M3UA, itu, out, (size_t)n, &how, again, sizeof again, &error) > 0);
    how.code = 300;
    IS(sigcodec_answer(SIGCODEC_LAYER_M3UA, itu, out, (size_t)n, &how, again, sizeof again, &error) == SIGCODEC_STATUS_VALUE);
    how.kind = 77;
    IS(sigcodec_answer(SIGCODEC_LAYER_M3UA, itu, out, (size_t)n, &how, again, sizeof again, &error) == SIGCODEC_STATUS_VALUE);
    IS(sigcodec_answer(SIGCODEC_LAYER_M3UA, itu, out, (size_t)n, NULL, again, sizeof again, &error) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_answer(tcap, itu, sri_sm, len, &how, again, sizeof again, &error) == SIGCODEC_STATUS_NOT_ANSWERED);
    how.kind = SIGCODEC_REFUSAL_KIND_PROTOCOL;
    IS(sigcodec_answer(SIGCODEC_LAYER_M3UA, itu, NULL, 0, &how, NULL, 0, NULL) < 0
       || sigcodec_answer(SIGCODEC_LAYER_M3UA, itu, NULL, 0, &how, NULL, 0, NULL) > 0);

#ifndef SLIM
    /* A request of Diameter: its header alone. */
    static const uint8_t request[] = {1, 0, 0, 20, 0xc0, 0, 1, 60, 1, 0, 0, 35, 0, 0, 0, 9, 0, 0, 0, 8};
    how.kind = SIGCODEC_REFUSAL_KIND_RESULT;
    how.code = 5012;
    const uint32_t diameter = SIGCODEC_LAYER_DIAMETER;
    IS(sigcodec_answer(diameter, itu, request, sizeof request, &how, out, sizeof out, &error) == SIGCODEC_STATUS_NULL);
    how.origin_host = "wall.example.org";
    how.origin_realm = "\xff";
    IS(sigcodec_answer(diameter, itu, request, sizeof request, &how, out, sizeof out, &error) == SIGCODEC_STATUS_TEXT);
    how.origin_realm = "example.org";
    n = sigcodec_answer(diameter, itu, request, sizeof request, &how, out, sizeof out, &error);
    IS(n > 0 && sigcodec_inspect(diameter, itu, out, (size_t)n, &found, &asked) == SIGCODEC_STATUS_OK);
    IS(asked.is_diameter && !asked.is_request && asked.command == 316 && asked.hop_by_hop == 9 && asked.end_to_end == 8);
    IS(asked.origin_realm.len == 11 && !memcmp(asked.origin_realm.at, "example.org", 11) && !asked.destination_host.at);
#endif

    /* What cannot be encoded says why, and null pointers are refused one by one. */
    IS(sigcodec_send_routing_info_for_sm(NULL, otid, 4, 1, "1", true, "1", out, sizeof out, &error) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_send_routing_info_for_sm(&route, NULL, 4, 1, "1", true, "1", out, sizeof out, &error) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, NULL, true, "1", out, sizeof out, &error) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "1", true, NULL, out, sizeof out, &error) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "1", true, "1", NULL, 9, &error) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "1x5", true, "1", out, sizeof out, &error) == SIGCODEC_STATUS_ENCODE);
    IS(error.kind == SIGCODEC_KIND_DIGIT && error.at == 1);
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "1x5", true, "1", out, sizeof out, NULL) == SIGCODEC_STATUS_ENCODE);
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 0, 1, "1", true, "1", out, sizeof out, &error) == SIGCODEC_STATUS_ENCODE);
    IS(error.kind == SIGCODEC_KIND_TRANSACTION_ID);
    route.called.digits = NULL;
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "1", true, "1", out, sizeof out, &error) == SIGCODEC_STATUS_NULL);
    route.called.digits = "123456789012345678901234567890123456789012345678901234567890";
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "1", true, "1", out, sizeof out, &error) == SIGCODEC_STATUS_ENCODE);
    route.called.digits = "1";
    route.ni = 4;
    IS(sigcodec_send_routing_info_for_sm(&route, otid, 4, 1, "1", true, "1", out, sizeof out, &error) == SIGCODEC_STATUS_VALUE);

#ifndef SLIM
    char text[2048];
    IS(sigcodec_json("tcap", itu, sri_sm, len, text, sizeof text) == (ptrdiff_t)strlen(text) && strstr(text, "\"15550100\""));
    IS(sigcodec_json("map-arg:sendRoutingInfoForSM@3", itu, sri_sm + 15, len - 15, text, sizeof text) > 0);
    IS(strstr(text, "\"15550100\"") && !strstr(text, "\"errors\""));
    IS(sigcodec_tree("tcap", itu, sri_sm, len, text, sizeof text) == (ptrdiff_t)strlen(text) && strstr(text, ": 15550100"));
    IS(sigcodec_line("tcap", itu, sri_sm, len, text, sizeof text) == (ptrdiff_t)strlen(text) && strstr(text, "15550100"));
    IS(sigcodec_json(NULL, itu, sri_sm, len, text, sizeof text) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_json("tcap", itu, NULL, 5, text, sizeof text) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_json("tcap", itu, NULL, 0, NULL, 0) > 0);
    IS(sigcodec_json("tcap", itu, sri_sm, len, NULL, 5) == SIGCODEC_STATUS_NULL);
    IS(sigcodec_json("tcab", itu, sri_sm, len, text, sizeof text) == SIGCODEC_STATUS_LAYER);
    IS(sigcodec_json("tcap", 7, sri_sm, len, text, sizeof text) == SIGCODEC_STATUS_NETWORK);
    IS(sigcodec_json("tc\xff", itu, sri_sm, len, text, sizeof text) == SIGCODEC_STATUS_TEXT);
#endif
    puts("pointers: as the header says");
    return 0;
}
