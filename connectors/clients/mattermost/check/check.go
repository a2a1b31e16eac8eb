// Package check turns a Mattermost post into a question to FOI-DLP's HTTP check, and believes the answer only under its signature.
// Standard library only.
package check

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"time"
)

// Trouble is said to the sender where no decision could be had.
const Trouble = "보안 점검을 할 수 없어 보내지 않았습니다. 잠시 뒤에 다시 보내십시오."

const window = 300 // seconds

var (
	machine  = map[string]bool{"id": true, "type": true, "from_webhook": true, "override_icon_url": true, "color": true, "ts": true, "root_id": true}
	word     = regexp.MustCompile(`^[!-~]*$`)
	protocol = regexp.MustCompile(`^[\w.:-]+$`)
)

// File is an attachment as the server has it.
type File struct {
	Name string
	Data []byte
}

// Post is what a person wrote and who will see it. Members are user names; Beside is everything of the post but its text.
type Post struct {
	Event, Sender, Room, RoomName string
	Direct                        bool
	Members                       []string
	Text                          string
	Beside                        any
	Files                         []File
}

// Where says when and where to the sender sent it, behind what he is told of it: he is logged in, and the place is his own. The time is Korea's,
// whichever zone the server's clock is set to.
func (p Post) Where() string {
	at := time.Now().In(time.FixedZone("KST", 9*3600)).Format("2006. 1. 2. 15:04")
	place := p.RoomName
	if place == "" {
		names := p.recipients()
		if len(names) > 3 {
			names = names[:3]
		}
		place = strings.Join(names, ", ")
	}
	return "\n\n보낸 시각: " + at + "\n받는 곳: " + place
}

// recipients are who will see it beside its sender; to himself, so far, the channel stands for those who join.
func (p Post) recipients() (found []string) {
	for _, name := range p.Members {
		if name != p.Sender {
			found = append(found, "@"+name)
		}
	}
	if found == nil {
		return []string{p.Room}
	}
	return found
}

// Answer is a decision; Action is "trouble" where there is none.
type Answer struct {
	Action        string  `json:"action"`
	UserMessage   string  `json:"user_message"`
	Incident      string  `json:"incident_id"`
	MaskedText    *string `json:"masked_text"`
	MaskedSubject *string `json:"masked_subject"`
	Fail          string  `json:"fail"`
}

// Says is what the sender is shown.
func (a Answer) Says() string {
	if a.Action == "trouble" || (a.UserMessage == "" && a.Action != "mask") {
		return Trouble
	}
	return fmt.Sprintf("%s (%s)", a.UserMessage, a.Incident)
}

// Passes tells whether the post goes as it is.
func (a Answer) Passes() bool { return a.Action == "allow" || a.Action == "alert" }

// Client asks. HTTP may be any client; keep one, so that connections are kept alive.
type Client struct {
	URL, Caller, Secret string
	HTTP                *http.Client
}

// Question is the JSON of the check; Subject says what went beside the text.
func Question(p Post) (body []byte, subject string, err error) {
	var beside []string
	gather(p.Beside, "", &beside)
	subject = strings.Join(beside, "\n")
	var recipients []map[string]string
	for _, name := range p.recipients() {
		recipients = append(recipients, map[string]string{"address": name})
	}
	kind := "group"
	if p.Direct {
		kind = "direct"
	}
	asked := map[string]any{
		"schema": 1, "channel": "messenger", "event": p.Event, "sender": map[string]string{"address": "@" + p.Sender},
		"recipients": recipients, "text": p.Text,
		"conversation": map[string]any{"id": p.Room, "kind": kind, "members": len(p.Members), "name": p.RoomName},
	}
	if subject != "" {
		asked["subject"] = subject
	}
	var files []map[string]string
	for _, one := range p.Files {
		files = append(files, map[string]string{"name": one.Name, "content_b64": base64.StdEncoding.EncodeToString(one.Data)})
	}
	if files != nil {
		asked["attachments"] = files
	}
	body, err = json.Marshal(asked)
	return body, subject, err
}

// Ask never returns an error: whatever goes wrong is trouble, and the post is refused. Masked is the text to deliver where the action is mask.
func (c *Client) Ask(p Post) (answer Answer, masked string) {
	trouble := Answer{Action: "trouble"}
	body, subject, err := Question(p)
	if err != nil {
		return trouble, ""
	}
	at := strconv.FormatFloat(float64(time.Now().UnixMilli())/1000, 'f', 3, 64)
	question := c.sign(at + "." + string(body))
	request, err := http.NewRequest(http.MethodPost, strings.TrimRight(c.URL, "/")+"/v1/check", bytes.NewReader(body))
	if err != nil {
		return trouble, ""
	}
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return trouble, ""
	}
	for name, value := range map[string]string{
		"Content-Type": "application/json", "X-DLP-Caller": c.Caller, "X-DLP-Timestamp": at, "X-DLP-Signature": question,
		"Idempotency-Key": hex.EncodeToString(key),
	} {
		request.Header.Set(name, value)
	}
	response, err := c.HTTP.Do(request)
	if err != nil {
		return trouble, ""
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(response.Body, 64<<20))
	if err != nil || !c.genuine(response.Header, question, raw) || json.Unmarshal(raw, &answer) != nil {
		return trouble, ""
	}
	if response.StatusCode != http.StatusOK {
		if response.StatusCode == http.StatusServiceUnavailable && answer.Fail == "open" {
			return Answer{Action: "allow"}, ""
		}
		return trouble, ""
	}
	switch answer.Action {
	case "allow", "alert", "hold", "block":
		return answer, ""
	case "mask":
		if answer.MaskedText != nil && (answer.MaskedSubject == nil || *answer.MaskedSubject == subject) {
			return answer, *answer.MaskedText
		}
		answer.Action = "block" // what stands beside the text cannot be put back
		return answer, ""
	}
	return trouble, ""
}

func (c *Client) sign(said string) string {
	mac := hmac.New(sha256.New, []byte(c.Secret))
	mac.Write([]byte(said))
	return hex.EncodeToString(mac.Sum(nil))
}

func (c *Client) genuine(headers http.Header, question string, raw []byte) bool {
	at := headers.Get("X-DLP-Timestamp")
	seconds, err := strconv.ParseFloat(at, 64)
	if err != nil || math.IsNaN(seconds) || math.Abs(float64(time.Now().UnixMilli())/1000-seconds) > window {
		return false
	}
	expected := c.sign(at + "." + question + "." + string(raw))
	return hmac.Equal([]byte(expected), []byte(strings.ToLower(headers.Get("X-DLP-Signature"))))
}

func digits(value string) (count int) {
	for _, c := range value {
		if c >= '0' && c <= '9' {
			count++
		}
	}
	return count
}

// gather collects every string a person could have written, keys of his own making included, in a fixed order.
func gather(value any, key string, out *[]string) {
	switch found := value.(type) {
	case string:
		if strings.TrimSpace(found) != "" && !(machine[key] && word.MatchString(found) && digits(found) < 7) {
			*out = append(*out, found)
		}
	case float64:
		if math.Abs(found) >= 1e7 && !machine[key] {
			*out = append(*out, strconv.FormatFloat(found, 'f', -1, 64))
		}
	case []any:
		for _, inner := range found {
			gather(inner, key, out)
		}
	case map[string]any:
		names := make([]string, 0, len(found))
		for name := range found {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			if !protocol.MatchString(name) || digits(name) >= 7 {
				*out = append(*out, name)
			}
			gather(found[name], name, out)
		}
	}
}
