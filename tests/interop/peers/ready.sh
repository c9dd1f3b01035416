# What the scripts with real peers share; they source it, with $here as their folder.

# In a network of its own: loopback, and a pair of interfaces, without which freeDiameter does not start.
network() {
  ip link set lo up
  ip link add v0 type veth peer name v1
  ip addr add 10.99.0.1/24 dev v0
  ip link set v0 up
  ip link set v1 up
}

# freeDiameter and Erlang/OTP, installed if they are missing, and a folder with their files, which goes at the end.
ready() {
  local missing=() package
  for package in freediameterd freediameter-extensions erlang-base erlang-dev erlang-diameter erlang-ssl iproute2 openssl; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  if ((${#missing[@]})); then
    apt-get update -qq
    # Nothing is started by its package.
    DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  cp "$here"/peers/freediameter/* "$here"/peers/otp/* "$work"
  cd "$work"
  openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=fd.example.net 2>/dev/null
  erl -noshell -eval 'ok = diameter_make:codec("s6a.dia", [{outdir, "."}]), halt().'
  erlc s6a.erl
  erlc server.erl client.erl
}
