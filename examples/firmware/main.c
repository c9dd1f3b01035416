/* Prints the IMSI of each message, which is an argument of hexadecimal digits. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int32_t sigcodec_imsi(const uint8_t *octets, size_t len, char imsi[16]);

static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

int main(int argc, char **argv) {
    static uint8_t octets[4096];
    for (int n = 1; n < argc; n++) {
        const char *hex = argv[n];
        size_t len = strlen(hex) / 2;
        if (len > sizeof octets) return 2;
        for (size_t i = 0; i < len; i++) {
            int high = digit(hex[2 * i]), low = digit(hex[2 * i + 1]);
            if (high < 0 || low < 0) return 2;
            octets[i] = (uint8_t)(high << 4 | low);
        }
        char imsi[16];
        int32_t digits = sigcodec_imsi(octets, len, imsi);
        printf("%d %s\n", (int)digits, imsi);
    }
    return 0;
}
