// Mattermost server plugin: posts and edits, their files and props are asked about before anybody sees them. Whatever goes wrong, they are
// refused. A held post waits in memory until the check's webhook (/plugins/kr.foi-dlp.check/told) says what became of it: a release posts it in
// the sender's name. The sender alone is told of a mask, a hold, a release and a refusal, in the channel.
package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"

	"foi-dlp/mattermost/check"
)

const (
	page     = 200
	released = "foi_dlp_released" // a prop that names a released post, once; nobody can guess it
)

type configuration struct{ URL, Caller, Secret string }

// held is a post that waits, and what its sender is told of time and place.
type held struct {
	post  *model.Post
	where string
}

// Plugin holds one HTTP client, so that connections are kept alive.
type Plugin struct {
	plugin.MattermostPlugin
	http    http.Client
	kept    check.Kept
	passing sync.Map
}

// MessageWillBePosted is the server's hook before a post is stored; a text other than "" refuses it.
func (p *Plugin) MessageWillBePosted(_ *plugin.Context, post *model.Post) (*model.Post, string) {
	mark, _ := post.GetProp(released).(string)
	if _, ours := p.passing.LoadAndDelete(mark); ours {
		post.DelProp(released)
		return post, ""
	}
	return p.asked("send", post)
}

// MessageWillBeUpdated is the same for an edit.
func (p *Plugin) MessageWillBeUpdated(_ *plugin.Context, changed, _ *model.Post) (*model.Post, string) {
	return p.asked("edit", changed)
}

func (p *Plugin) asked(event string, post *model.Post) (*model.Post, string) {
	question, ok := p.question(event, post)
	var settings configuration
	if !ok || p.API.LoadPluginConfiguration(&settings) != nil || settings.Secret == "" {
		return nil, check.Trouble
	}
	p.http.Timeout = 5 * time.Second
	client := check.Client{URL: settings.URL, Caller: settings.Caller, Secret: settings.Secret, HTTP: &p.http}
	answer, masked := client.Ask(question)
	switch {
	case answer.Passes():
		return post, ""
	case answer.Action == "mask":
		post.Message = masked
		p.told(post, answer.Says()+question.Where())
		return post, ""
	case answer.Action == "hold" && event == "send":
		p.kept.Keep(answer.Incident, held{post.Clone(), question.Where()})
	}
	p.told(post, answer.Says()+question.Where())
	return nil, answer.Says()
}

// told says something to the sender alone, where the post stands or would.
func (p *Plugin) told(post *model.Post, text string) {
	p.API.SendEphemeralPost(post.UserId, &model.Post{UserId: post.UserId, ChannelId: post.ChannelId, Message: text})
}

// ServeHTTP takes the check's webhook. 2xx: done. 410: the post is not here any more, as after a restart.
func (p *Plugin) ServeHTTP(_ *plugin.Context, answer http.ResponseWriter, asked *http.Request) {
	var settings configuration
	raw, err := io.ReadAll(http.MaxBytesReader(answer, asked.Body, 64<<10))
	if asked.Method != http.MethodPost || asked.URL.Path != "/told" || err != nil || p.API.LoadPluginConfiguration(&settings) != nil {
		answer.WriteHeader(http.StatusNotFound)
		return
	}
	news, ok := p.kept.Believed(settings.Secret, asked.Header.Get("X-DLP-Timestamp"), asked.Header.Get("X-DLP-Signature"), raw)
	if !ok {
		answer.WriteHeader(http.StatusUnauthorized)
		return
	}
	kept, before := p.kept.Take(news.Incident)
	waiting, here := kept.(held)
	switch {
	case before:
	case !here:
		answer.WriteHeader(http.StatusGone)
		return
	case news.Event == "released" && !p.posted(waiting.post.Clone()):
		p.kept.Keep(news.Incident, waiting)
		answer.WriteHeader(http.StatusBadGateway)
		return
	default:
		p.told(waiting.post, news.Says()+waiting.where)
	}
	answer.WriteHeader(http.StatusNoContent)
}

func (p *Plugin) posted(post *model.Post) bool {
	mark := make([]byte, 16)
	if _, err := rand.Read(mark); err != nil {
		return false
	}
	name := hex.EncodeToString(mark)
	p.passing.Store(name, true)
	defer p.passing.Delete(name)
	post.AddProp(released, name)
	_, failed := p.API.CreatePost(post)
	return failed == nil
}

// question gathers who will see a post and what it carries; false where any of it cannot be had.
func (p *Plugin) question(event string, post *model.Post) (check.Post, bool) {
	channel, failed := p.API.GetChannel(post.ChannelId)
	if failed != nil {
		return check.Post{}, false
	}
	author, failed := p.API.GetUser(post.UserId)
	if failed != nil {
		return check.Post{}, false
	}
	out := check.Post{
		Event: event, Sender: author.Username, Room: channel.Id, RoomName: channel.DisplayName, Direct: channel.Type == model.ChannelTypeDirect,
		Text: post.Message,
	}
	for number := 0; ; number++ {
		users, failed := p.API.GetUsersInChannel(channel.Id, "username", number, page)
		if failed != nil {
			return check.Post{}, false
		}
		for _, user := range users {
			out.Members = append(out.Members, user.Username)
		}
		if len(users) < page {
			break
		}
	}
	for _, id := range post.FileIds {
		info, failed := p.API.GetFileInfo(id)
		if failed != nil {
			return check.Post{}, false
		}
		data, failed := p.API.GetFile(id)
		if failed != nil {
			return check.Post{}, false
		}
		out.Files = append(out.Files, check.File{Name: info.Name, Data: data})
	}
	raw, err := json.Marshal(map[string]any{"props": post.GetProps(), "hashtags": post.Hashtags})
	if err != nil || json.Unmarshal(raw, &out.Beside) != nil {
		return check.Post{}, false
	}
	return out, true
}

func main() { plugin.ClientMain(&Plugin{}) }
