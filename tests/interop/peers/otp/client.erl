%% Sends two requests of S6a through whatever stands at a port, and tells what this stack makes of the answers:
%% client:run(Port, OriginHost, Result). The first is from this host, the second from OriginHost.
-module(client).
-export([run/3, peer_up/3, peer_down/3, pick_peer/4, prepare_request/3, prepare_retransmit/3, handle_answer/4, handle_error/4, handle_request/3]).
-include_lib("diameter/include/diameter.hrl").
run(Port, Host, Result) ->
  [ok = application:start(A) || A <- [crypto, asn1, public_key, ssl]],
  ok = diameter:start(),
  Svc = [{'Origin-Host', "client.example.net"},{'Origin-Realm', "example.net"},{'Vendor-Id', 0},{'Product-Name', "OTP"},
         {'Auth-Application-Id', [0,16777251]},{'Supported-Vendor-Id',[10415]},{'Vendor-Specific-Application-Id',[{'diameter_base_Vendor-Specific-Application-Id',10415,[16777251],[]}]},
         {decode_format, map},{string_decode,false},
         {application, [{alias, common},{dictionary, diameter_gen_base_rfc6733},{module, ?MODULE}]},
         {application, [{alias, s6a},{dictionary, s6a},{module, ?MODULE},{answer_errors, callback}]}],
  true = diameter:subscribe(client),
  ok = diameter:start_service(client, Svc),
  {ok,_} = diameter:add_transport(client, {connect, [{transport_module, diameter_tcp},{transport_config, [{raddr,{127,0,0,1}},{rport,Port}]},{watchdog_timer, 6000}]}),
  receive #diameter_event{info = I} when element(1, I) =:= up -> io:format("up~n")
  after 10000 -> io:format("never up~n"), halt(1) end,
  timer:sleep(300),
  %% The server serves its realm, and answers with success.
  {2001, []} = ask("client.example.net"),
  {Result, []} = ask(Host),
  {2001, []} = ask("client.example.net"),
  io:format("answers: 2001, ~p, 2001, none with an error~n", [Result]),
  %% Watchdogs go through: the peer is still there after two of them.
  timer:sleep(14000),
  {2001, []} = ask("client.example.net"),
  io:format("watchdogs pass~n"),
  halt(0).
ask(Host) ->
  M = ['ULR' | #{'Session-Id' => diameter:session_id(Host), 'Auth-Session-State' => 1, 'Origin-Host' => Host,
    'Origin-Realm' => "example.net", 'Destination-Realm' => "example.net", 'User-Name' => "001010123456789",
    'RAT-Type' => 1004, 'ULR-Flags' => 34, 'Visited-PLMN-Id' => <<0,16#f1,16#10>>}],
  case diameter:call(client, s6a, M, []) of
    {answer, A, Errors} -> {code(maps:get('Result-Code', A, none)), Errors};
    Other -> Other
  end.
code([C]) -> C;
code(C) -> C.
peer_up(_,_,S)->S. peer_down(_,_,S)->S. pick_peer([P|_],_,_,_)->{ok,P}.
prepare_request(P,_,_)->{send,P}. prepare_retransmit(P,_,_)->{send,P}.
handle_answer(#diameter_packet{msg=[_|A], errors=E}, _, _, _) -> {answer, A, E}.
handle_error(R,_,_,_)->{error,R}.
handle_request(_,_,_) -> {protocol_error, 3001}.
