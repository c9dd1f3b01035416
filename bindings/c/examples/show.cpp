// Builds a sendRoutingInfoForSM, shows it as a tree and as JSON, and says who it is about.
//
//     c++ show.cpp $(pkg-config --cflags --libs sigcodec) -o show
#include <array>
#include <cstdio>
#include <sigcodec.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Show = decltype(&sigcodec_json);

// The text that a call writes: asked for its length first.
std::string shown(Show show, const char *layer, const std::vector<std::uint8_t> &message) {
    const auto length = show(layer, SIGCODEC_NETWORK_ITU, message.data(), message.size(), nullptr, 0);
    if (length < 0) throw std::runtime_error("status " + std::to_string(length));
    std::string text(static_cast<std::size_t>(length) + 1, '\0');
    show(layer, SIGCODEC_NETWORK_ITU, message.data(), message.size(), &text[0], text.size());
    text.pop_back();
    return text;
}

std::vector<std::uint8_t> question(const char *msisdn) {
    sigcodec_route route{};
    route.called = {"15550100", 6, 0, 1, 4};
    route.calling = {"15550199", 8, 0, 1, 4};
    route.opc = 2057;
    route.dpc = 4107;
    const std::array<std::uint8_t, 4> otid{1, 2, 3, 4};
    sigcodec_error error{};
    std::vector<std::uint8_t> out;
    for (;;) {
        const auto length = sigcodec_send_routing_info_for_sm(&route, otid.data(), otid.size(), 1, msisdn, true, "15550199",
                                                              out.data(), out.size(), &error);
        if (length == SIGCODEC_STATUS_ENCODE) {
            const auto kind = sigcodec_kind_name(error.kind);
            throw std::runtime_error(std::string(kind.at, kind.len) + " at " + std::to_string(error.at));
        }
        if (length < 0) throw std::runtime_error("status " + std::to_string(length));
        const auto needed = static_cast<std::size_t>(length);
        if (needed <= out.size()) return out;
        out.resize(needed);
    }
}

} // namespace

int main() {
    const auto message = question("15550101");
    std::printf("%s%s", shown(sigcodec_tree, "m3ua", message).c_str(), shown(sigcodec_json, "m3ua", message).c_str());
    sigcodec_inspection found;
    if (sigcodec_inspect(SIGCODEC_LAYER_M3UA, SIGCODEC_NETWORK_ITU, message.data(), message.size(), &found, nullptr)
        != SIGCODEC_STATUS_OK) {
        return 1;
    }
    std::printf("about %s\n", found.msisdn.digits);
    try {
        question("1555010x");
    } catch (const std::runtime_error &why) {
        std::printf("refused: %s\n", why.what());
        return 0;
    }
    return 1;
}
