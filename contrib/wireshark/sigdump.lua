-- Shows in Wireshark and tshark what sigdump says of each message: anomalies, what could not be decoded, operations,
-- results and subscribers, as fields that filters know.
--
--     SIGDUMP_FILE=capture.pcap wireshark -X lua_script:sigdump.lua -r capture.pcap
--     tshark -X lua_script:sigdump.lua -o sigdump.file:capture.pcap -r capture.pcap -Y sigdump.anomaly
--
-- sigdump reads the capture once, as a whole, so that streams are put together and dialogues are known. A script is not
-- told which file is open, so it has to be named: by SIGDUMP_FILE, or among the preferences of the protocol `sigdump`.

local sigdump = Proto("sigdump", "sigdump")

sigdump.prefs.file = Pref.string("Capture", os.getenv("SIGDUMP_FILE") or "", "The capture that is open")
sigdump.prefs.program = Pref.string("Program", os.getenv("SIGDUMP") or "sigdump", "How sigdump is called")
sigdump.prefs.arguments = Pref.string("Arguments", "", "More arguments, such as --network ansi")

-- Columns of `sigdump --format csv`, in the order in which they are shown, and whether blanks divide several values.
local columns = {
  { "operation", "Operation", false },
  { "result", "Result", false },
  { "context", "Application context", false },
  { "imsi", "IMSI", true },
  { "msisdn", "MSISDN", true },
  { "imei", "IMEI", true },
  { "calling", "Calling", false },
  { "called", "Called", false },
  { "anomalies", "Anomaly", true, "anomaly" },
  { "undecodable", "Undecodable", true },
}
local fields = {}
for _, column in ipairs(columns) do
  local name = column[4] or column[1]
  column.field = ProtoField.string("sigdump." .. name, column[2])
  table.insert(fields, column.field)
end
local is_error = ProtoField.bool("sigdump.error", "Error")
local response_time = ProtoField.double("sigdump.response_time", "Response time")
local failure = ProtoField.string("sigdump.failure", "Failure")
for _, field in ipairs({ is_error, response_time, failure }) do
  table.insert(fields, field)
end
sigdump.fields = fields

local odd = ProtoExpert.new("sigdump.odd", "Anomaly", expert.group.PROTOCOL, expert.severity.WARN)
local unread = ProtoExpert.new("sigdump.unread", "Undecodable", expert.group.MALFORMED, expert.severity.ERROR)
local cannot = ProtoExpert.new("sigdump.cannot", "sigdump", expert.group.UNDECODED, expert.severity.ERROR)
sigdump.experts = { odd, unread, cannot }

-- The fields of a line of CSV, RFC 4180; no field has a line end in it.
local function split(line)
  local out, at = {}, 1
  while at <= #line + 1 do
    if line:sub(at, at) == '"' then
      local value, from = "", at + 1
      while true do
        local quote = line:find('"', from, true)
        if not quote then return out end
        value = value .. line:sub(from, quote - 1)
        if line:sub(quote + 1, quote + 1) ~= '"' then
          at = quote + 2
          break
        end
        value, from = value .. '"', quote + 2
      end
      table.insert(out, value)
    else
      local comma = line:find(",", at, true) or #line + 1
      table.insert(out, line:sub(at, comma - 1))
      at = comma + 1
    end
  end
  return out
end

-- The values of a column.
local function values(text, several)
  local out = {}
  for value in text:gmatch(several and "%S+" or ".+") do
    table.insert(out, value)
  end
  return out
end

-- A word of a command line.
local function quoted(text)
  if package.config:sub(1, 1) == "\\" then return '"' .. text:gsub('"', "") .. '"' end
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

-- The rows of each frame of the file `read_from`, and why there are none.
local rows, why, read_from = {}, nil, nil

local function read()
  local prefs = sigdump.prefs
  local wanted = table.concat({ prefs.program, prefs.arguments, prefs.file }, "\0")
  if read_from == wanted then return end
  rows, why, read_from = {}, nil, wanted
  if prefs.file == "" then
    why = "no capture is named: SIGDUMP_FILE, or the preference sigdump.file"
    return
  end
  local command = quoted(prefs.program) .. " --format csv " .. prefs.arguments .. " -- " .. quoted(prefs.file)
  local from = io.popen(command, "r")
  local names = from and from:read("*l")
  if not names then
    why = "sigdump says nothing: " .. command
    return
  end
  names = split((names:gsub("\r$", "")))
  for line in from:lines() do
    local row = {}
    for n, value in ipairs(split((line:gsub("\r$", "")))) do
      row[names[n] or ""] = value
    end
    local frame = tonumber(row.frame)
    if frame then
      rows[frame] = rows[frame] or {}
      table.insert(rows[frame], row)
    end
  end
  from:close()
end

function sigdump.dissector(buffer, pinfo, root)
  read()
  if why then
    local tree = root:add(sigdump, buffer())
    tree:add(failure, why):set_generated()
    tree:add_proto_expert_info(cannot, why)
    return
  end
  for _, row in ipairs(rows[pinfo.number] or {}) do
    local tree = root:add(sigdump, buffer()):set_generated()
    tree:append_text(", " .. (row.layers or ""))
    for _, column in ipairs(columns) do
      for _, value in ipairs(values(row[column[1]] or "", column[3])) do
        local item = tree:add(column.field, value):set_generated()
        if column[1] == "anomalies" then item:add_proto_expert_info(odd, value) end
        if column[1] == "undecodable" then item:add_proto_expert_info(unread, value) end
      end
    end
    tree:add(is_error, row.error == "true"):set_generated()
    local seconds = tonumber(row.response_time)
    if seconds then tree:add(response_time, seconds):set_generated() end
  end
end

register_postdissector(sigdump)
