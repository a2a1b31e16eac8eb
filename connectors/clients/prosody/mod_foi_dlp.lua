-- Prosody module: every stanza of a local user that carries words is asked about before anybody receives it.
--
-- Needs nothing of FOI-DLP but its HTTP check (signed both ways). Messages in direct chats and rooms, corrections, HTML bodies, subjects,
-- shared files and their names, reactions, presence and its status, nicknames, room settings are one thing to it: every string a person
-- could have written. Whatever goes wrong, the stanza is refused. A held stanza waits in memory (bounded) until the check's webhook
-- (POST /foi_dlp/webhook) says released or refused. Encrypted messages are refused, unless foi_dlp_encrypted = "allow" gives them up.
--
-- prosody.cfg.lua, in the VirtualHost:
--   modules_enabled = { …, "foi_dlp" }
--   foi_dlp_url = "http://127.0.0.1:8480"
--   foi_dlp_caller = "prosody"
--   foi_dlp_secret_file = "/etc/prosody/foi-dlp.secret"

local async = require "util.async";
local datamanager = require "util.datamanager";
local hashes = require "util.hashes";
local http = require "net.http";
local jid = require "util.jid";
local json = require "util.json";
local st = require "util.stanza";
local base64 = require "util.encodings".base64;
local now = require "util.time".now;
local uuid = require "util.uuid";

local URL = assert(module:get_option_string("foi_dlp_url"), "foi_dlp_url is missing"):gsub("/+$", "") .. "/v1/check";
local CALLER = assert(module:get_option_string("foi_dlp_caller"), "foi_dlp_caller is missing");
local ADDRESS = module:get_option_string("foi_dlp_address", "localpart"); -- of kim@host: "@kim"; or "full"
local ENCRYPTED = module:get_option_string("foi_dlp_encrypted", "refuse");
local TIMEOUT = module:get_option_number("foi_dlp_timeout", 5);
local HELD_LIMIT = module:get_option_number("foi_dlp_held_limit", 1000);
local HELD_SECONDS = module:get_option_number("foi_dlp_held_seconds", 7 * 86400);
local MAX_FILE = module:get_option_number("foi_dlp_max_file", 20 * 1024 * 1024);

local NOTICES = module:get_option_boolean("foi_dlp_notices", true);

local WINDOW = 300;
local RELEASED = "보류되었던 메시지를 검토 결과 보냈습니다. 다시 보내지 않아도 됩니다.";
local REFUSED = "보류되었던 메시지를 검토 결과 보내지 않기로 하였습니다. 문의: 개인정보 보호책임자";
local TROUBLE = "보안 점검을 할 수 없어 보내지 않았습니다. 잠시 뒤에 다시 보내십시오.";
local CLOSED = "암호화된 대화는 점검할 수 없어 쓸 수 없습니다. 암호화하지 않고 보내십시오.";
local NOT_MASKABLE = "가릴 수 없는 곳(파일, 파일 이름, 제목 등)에 개인정보가 있어 보내지 않았습니다.";
local CLOSED_TAGS = { -- XEP-0384 (old and new), XEP-0373, XEP-0027, OTR
	["eu.siacs.conversations.axolotl"] = true, ["urn:xmpp:omemo:2"] = true, ["urn:xmpp:openpgp:0"] = true,
	["jabber:x:encrypted"] = true,
};
local MACHINE = { -- attributes and elements whose values are words of the protocol, as long as they look like one
	to = true, from = true, id = true, type = true, xmlns = true, ["xml:lang"] = true, node = true, var = true, ver = true, hash = true,
	stamp = true, jid = true, affiliation = true, role = true, algo = true, show = true, priority = true, c = true, queryid = true,
};

local function read(path)
	local file = assert(io.open(path, "rb"));
	local data = file:read("*a");
	file:close();
	return data;
end

local SECRET = read(assert(module:get_option_string("foi_dlp_secret_file"), "foi_dlp_secret_file is missing")):match("^%s*(.-)%s*$");
assert(SECRET ~= "", "foi_dlp_secret_file is empty");

local function sign(timestamp, body)
	return hashes.hmac_sha256(SECRET, timestamp .. "." .. body, true);
end

-- `prefix`: what stands before the body under the signature, beside the timestamp.
local function genuine(headers, body, prefix)
	local timestamp = headers["x-dlp-timestamp"] or headers.x_dlp_timestamp; -- an answer's names, a request's names
	local signature = headers["x-dlp-signature"] or headers.x_dlp_signature;
	local at = tonumber(timestamp);
	return at and math.abs(now() - at) <= WINDOW and type(signature) == "string" and hashes.equals(sign(timestamp, (prefix or "") .. body), signature:lower());
end

-------------------------------------------------------------- what a stanza says

local function digits(value)
	return select(2, value:gsub("%d", ""));
end

local function written(name, value)
	return value:match("%S") and not (MACHINE[name] and value:match("^[!-~]*$") and digits(value) < 7);
end

-- Every string of a stanza but its shown body and HTML, in order.
local function gather(tag, out, shown)
	for name, value in pairs(tag.attr) do
		name = name:match("\1(.*)$") or name;
		-- The addresses of the stanza itself are the parties; a name in front of "@" or in a resource elsewhere was written by a person.
		if not (tag == shown.stanza and (name == "to" or name == "from" or name == "id")) and written(name, value) then
			out[#out + 1] = value;
		end
	end
	for _, child in ipairs(tag) do
		if type(child) == "string" then
			if written(tag.name, child) then out[#out + 1] = child; end
		elseif child ~= shown.body and child ~= shown.html then
			gather(child, out, shown);
		end
	end
end

local function words(stanza)
	local shown = { stanza = stanza };
	if stanza.name == "message" then
		shown.body, shown.html = stanza:get_child("body"), stanza:get_child("html", "http://jabber.org/protocol/xhtml-im");
	end
	local rest = {};
	gather(stanza, rest, shown);
	local resource = select(3, jid.split(stanza.attr.to)); -- of a presence to a room: the nickname
	if resource and stanza.name == "presence" then rest[#rest + 1] = resource; end
	return shown.body and shown.body:get_text() or "", shown.html and tostring(shown.html) or "", table.concat(rest, "\n");
end

-------------------------------------------------------------- who it is between

local function address(bare)
	local node, host = jid.split(bare);
	if not node then return host; end
	return ADDRESS == "localpart" and host == module.host and "@" .. node or "@" .. node .. ":" .. host;
end

local function room_of(to)
	local host = to and select(2, jid.split(to));
	local muc = host and prosody.hosts[host] and prosody.hosts[host].modules.muc;
	return muc and muc.get_room_from_jid(jid.bare(to));
end

-- What a room calls itself, where a person may have written it; nil for a name that only a machine gives.
local function room_name(room)
	local node = jid.split(room.jid);
	local own = written("jid", node) and not node:gsub("-", ""):match("^" .. ("%x"):rep(32) .. "$") and node or nil;
	local given = room.get_name and room:get_name() or nil;
	return given and own and given ~= own and given .. "\n" .. own or given or own;
end

-- Addresses that will see it, the conversation's kind and size. A room: who is in it, who belongs to it, and who is invited. A broadcast: the contacts.
local function audience(origin, to, stanza)
	local me, seen, list = origin.username .. "@" .. origin.host, {}, {};
	local function add(bare)
		if bare and bare ~= me and not seen[bare] then
			seen[bare] = true;
			list[#list + 1] = address(bare);
		end
	end
	local room = room_of(to);
	if room then
		for _, occupant in room:each_occupant() do add(occupant.bare_jid); end
		for member, affiliation in room:each_affiliation() do
			if affiliation ~= "outcast" then add(member); end
		end
		for x in stanza:childtags("x", "http://jabber.org/protocol/muc#user") do
			for invite in x:childtags("invite") do add(invite.attr.to and jid.bare(invite.attr.to)); end
		end
	elseif to then
		add(jid.bare(to));
	else
		for contact, item in pairs(origin.roster or {}) do
			if type(contact) == "string" and (item.subscription == "both" or item.subscription == "from") then add(contact); end
		end
	end
	local count = #list + 1;
	if #list == 0 then list[1] = to and jid.bare(to) or origin.host; end
	return list, room and "group" or "direct", count, room and room_name(room) or nil;
end

-- Files of this server's own sharing service that a text points at; nil where one cannot be read.
local function files(text)
	local found = {};
	for host, session in pairs(prosody.hosts) do
		if session.modules and session.modules.http_file_share then
			local base = module:context(host):http_url("file_share", "/file_share"):gsub("/+$", "");
			local from = 1;
			while true do
				local _, stop = text:find(base .. "/", from, true);
				if not stop then break; end
				local slot, name = text:match("^([%w_-]+)/([^%s\"'<>]*)", stop + 1);
				from = stop + 1;
				if slot then
					local opened, data = pcall(read, datamanager.getpath(slot, host, "http_file_share", "bin", true));
					if not opened or #data > MAX_FILE then return nil; end
					found[#found + 1] = { name = name, content_b64 = base64.encode(data) };
				end
			end
		end
	end
	return found;
end

-------------------------------------------------------------- asking

-- The decision, or nil and why there is none, and whether it is to be delivered all the same.
local function ask(message)
	local body, at, key = json.encode(message), ("%.6f"):format(now()), uuid.generate();
	local question = sign(at, body);
	local wait, done = async.waiter();
	local raw, code, response;
	local over = module:add_timer(TIMEOUT, function ()
		if done then
			local finish = done;
			done, code = nil, 0;
			finish();
		end
	end);
	http.request(URL, { method = "POST", body = body, headers = {
		["Content-Type"] = "application/json", ["X-DLP-Timestamp"] = at, ["X-DLP-Signature"] = question, ["X-DLP-Caller"] = CALLER,
		["Idempotency-Key"] = key,
	} }, function (got, status, answer)
		if done then
			local finish = done;
			done, raw, code, response = nil, got, status, answer;
			finish();
		end
	end);
	wait();
	if over and over.stop then over:stop(); end
	if not raw or not response or not genuine(response.headers, raw, question .. ".") then
		return nil, ("status %s, not signed by our secret"):format(tostring(code));
	end
	local answer = json.decode(raw);
	if code ~= 200 or type(answer) ~= "table" then
		return nil, ("status %s %s"):format(tostring(code), answer and answer.field or ""), code == 503 and answer and answer.fail == "open";
	end
	return answer;
end

-------------------------------------------------------------- carrying out

local held, order = {}, {};

local function keep(incident, stanza)
	held[incident] = { at = now(), stanza = st.clone(stanza) };
	order[#order + 1] = incident;
	while #order > HELD_LIMIT or (order[1] and held[order[1]] and held[order[1]].at < now() - HELD_SECONDS) do
		held[table.remove(order, 1)] = nil;
	end
end

-- What became of a stanza, from the server to its sender alone: clients show a refused message's text in many ways, some not at all.
local function tell(to, text, place, at)
	if not NOTICES then return; end
	local korean = os.date("!*t", math.floor(at or os.time()) + 9 * 3600); -- the officials' clock, whichever zone the server's is set to
	local lines = text .. ("\n\n보낸 시각: %d. %d. %d. %02d:%02d"):format(korean.year, korean.month, korean.day, korean.hour, korean.min);
	if place then lines = lines .. "\n받는 곳: " .. place; end
	module:send(st.message({ from = module.host, to = to, type = "chat", id = uuid.generate() }, lines));
end

local function refuse(event, condition, text, incident)
	local stanza = event.stanza;
	if stanza.attr.type ~= "error" and stanza.attr.type ~= "result" then
		local reply = st.error_reply(stanza, condition == "policy-violation" and "modify" or "wait", condition, text);
		if incident then reply:get_child("error"):text_tag("incident", incident, { xmlns = "urn:foi-dlp:0" }); end
		event.origin.send(reply);
		if stanza.name == "message" then
			tell(event.origin.full_jid or jid.join(event.origin.username, event.origin.host, event.origin.resource), text, stanza.attr.to and jid.bare(stanza.attr.to));
		end
	end
	return true;
end

-- The stanza with masked bodies; nil where something outside them was masked, which cannot be put back.
local function masked(stanza, answer, subject)
	if (answer.masked_subject or subject) ~= subject or type(answer.masked_text) ~= "string" then return nil; end
	stanza:maptags(function (tag)
		if tag.name == "body" then return st.stanza("body"):text(answer.masked_text); end
		if tag.name == "html" then return nil; end -- the plain body says the same
		return tag;
	end);
	return stanza;
end

local function check(event)
	local origin, stanza = event.origin, event.stanza;
	if origin.type ~= "c2s" then return; end
	local to = stanza.attr.to;
	local own = not to or (room_of(to) and not select(3, jid.split(to))) or jid.bare(to) == origin.username .. "@" .. origin.host;
	local asked = own and stanza.attr.type == "get";
	if stanza.name == "iq" and (asked or (to and not to:find("@", 1, true))) then return; end -- to a service, or a question that reaches nobody
	for _, tag in ipairs(stanza.tags) do
		if CLOSED_TAGS[tag.attr.xmlns] and ENCRYPTED ~= "allow" then return refuse(event, "policy-violation", CLOSED); end
	end
	local text, html, subject = words(stanza);
	if text == "" and html == "" and subject == "" then return; end
	local recipients, kind, members, name = audience(origin, to, stanza);
	local attachments = files(text .. "\n" .. html .. "\n" .. subject);
	if not attachments then return refuse(event, "service-unavailable", TROUBLE); end
	local message = {
		schema = 1, channel = "messenger", text = text, html = html ~= "" and html or nil, subject = subject ~= "" and subject or nil,
		event = stanza:get_child("replace", "urn:xmpp:message-correct:0") and "edit" or #attachments > 0 and "upload" or "send",
		sender = { address = address(origin.username .. "@" .. origin.host) }, recipients = {},
		conversation = { id = to and jid.bare(to) or origin.host, kind = kind, members = members, name = name },
		attachments = #attachments > 0 and attachments or nil,
	};
	for i, one in ipairs(recipients) do message.recipients[i] = { address = one }; end
	local answer, why, open = ask(message);
	if not answer then
		module:log("error", "%s: %s", open and "delivered unchecked" or "refused unchecked", why);
		if open then return; end
		return refuse(event, "service-unavailable", TROUBLE);
	end
	local action, incident = answer.action, answer.incident_id;
	local said = answer.user_message;
	if (action == "alert" or action == "mask") and said == "" then said = nil; end
	if action == "allow" then return; end
	if action == "alert" then
		if said and stanza.name == "message" then tell(origin.full_jid, said, to and jid.bare(to)); end
		return;
	end
	if action == "mask" then
		if stanza.name == "message" and #attachments == 0 and masked(stanza, answer, subject) then
			if said then tell(origin.full_jid, said, to and jid.bare(to)); end
			return;
		end
		return refuse(event, "policy-violation", NOT_MASKABLE, incident);
	end
	if action == "hold" and incident then keep(incident, stanza); end
	return refuse(event, "policy-violation", ("%s (%s)"):format(answer.user_message or TROUBLE, incident or ""), incident);
end

module:hook("pre-stanza", check, 1000);

-------------------------------------------------------------- what became of a held stanza

module:depends("http");
module:provides("http", {
	default_path = "/foi_dlp";
	route = {
		["POST /webhook"] = function (event)
			local request = event.request;
			if not genuine(request.headers, request.body) then return 401; end
			local fact = json.decode(request.body);
			local incident = type(fact) == "table" and fact.incident_id or "";
			local kept = held[incident];
			held[incident] = nil;
			if fact.event ~= "released" then
				if kept then
					local words = type(fact.words) == "string" and fact.words ~= "" and "\n검토자의 말: " .. fact.words or "";
					tell(jid.bare(kept.stanza.attr.from), ("%s%s (%s)"):format(REFUSED, words, incident), jid.bare(kept.stanza.attr.to), kept.at);
				end
				return 200;
			end
			if not kept then return 410; end
			module:send(kept.stanza);
			tell(jid.bare(kept.stanza.attr.from), ("%s (%s)"):format(RELEASED, incident), jid.bare(kept.stanza.attr.to), kept.at);
			return 200;
		end;
	};
});
