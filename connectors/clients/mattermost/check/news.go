package check

import (
	"crypto/hmac"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	held = "보류되었던 메시지를 검토 결과 받는 사람에게 보냈습니다. 다시 보내지 않아도 됩니다."
	gone = "보류된 메시지가 거절되어 받는 사람에게 가지 않았습니다."
	most = 1000
	week = 7 * 24 * time.Hour
)

// News is what the check tells of a held message: released or refused, with the reviewer's words.
type News struct {
	Event    string `json:"event"`
	Incident string `json:"incident_id"`
	Words    string `json:"words"`
}

// Says is what the sender is shown of it.
func (n News) Says() string {
	said := gone
	if n.Event == "released" {
		said = held
	}
	if n.Words != "" {
		said += "\n검토자의 말: " + n.Words
	}
	return said + " (" + n.Incident + ")"
}

// Believed reads news under its signature, each one once; false where it is none.
func (k *Kept) Believed(secret, at, signature string, raw []byte) (news News, ok bool) {
	seconds, err := strconv.ParseFloat(at, 64)
	if secret == "" || err != nil || math.IsNaN(seconds) || math.Abs(float64(time.Now().UnixMilli())/1000-seconds) > window {
		return news, false
	}
	expected := (&Client{Secret: secret}).sign(at + "." + string(raw))
	signature = strings.ToLower(signature)
	if !hmac.Equal([]byte(expected), []byte(signature)) || json.Unmarshal(raw, &news) != nil || !k.first(signature) {
		return news, false
	}
	return news, (news.Event == "released" || news.Event == "refused") && news.Incident != ""
}

// Kept holds what was held, by its incident, until it is released or refused or a week is over. A restart of the plugin forgets it: a release is
// then answered 410 and fails, visibly.
type Kept struct {
	lock  sync.Mutex
	posts map[string]waiting
	order []string
	done  map[string]bool
	seen  map[string]time.Time
}

type waiting struct {
	post any
	at   time.Time
}

// Keep a held post.
func (k *Kept) Keep(incident string, post any) {
	k.lock.Lock()
	defer k.lock.Unlock()
	if k.posts == nil {
		k.posts = map[string]waiting{}
	}
	k.posts[incident] = waiting{post, time.Now()}
	delete(k.done, incident)
	k.order = append(k.order, incident)
	for len(k.order) > most || (len(k.order) > 0 && time.Since(k.posts[k.order[0]].at) > week) {
		delete(k.posts, k.order[0])
		k.order = k.order[1:]
	}
}

// Take it back, once; nil where it is not here, and whether it was told of before: the answer to that may have been lost on its way.
func (k *Kept) Take(incident string) (post any, told bool) {
	k.lock.Lock()
	defer k.lock.Unlock()
	if k.done == nil || len(k.done) > most {
		k.done = map[string]bool{}
	}
	found := k.posts[incident]
	delete(k.posts, incident)
	if found.post != nil {
		k.done[incident] = true
	}
	return found.post, found.post == nil && k.done[incident]
}

// first tells whether a signature was not seen within the time in which it is good.
func (k *Kept) first(signature string) bool {
	k.lock.Lock()
	defer k.lock.Unlock()
	if k.seen == nil {
		k.seen = map[string]time.Time{}
	}
	for one, at := range k.seen {
		if time.Since(at) > 2*window*time.Second {
			delete(k.seen, one)
		}
	}
	_, again := k.seen[signature]
	k.seen[signature] = time.Now()
	return !again
}
