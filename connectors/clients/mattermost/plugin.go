// Mattermost server plugin: posts and edits, their files and props are asked about before anybody sees them. Whatever goes wrong, they are
// refused. A held post is refused like a blocked one; after a release the sender posts it again.
package main

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"

	"foi-dlp/mattermost/check"
)

const page = 200

type configuration struct{ URL, Caller, Secret string }

// Plugin holds one HTTP client, so that connections are kept alive.
type Plugin struct {
	plugin.MattermostPlugin
	http http.Client
}

// MessageWillBePosted is the server's hook before a post is stored; a text other than "" refuses it.
func (p *Plugin) MessageWillBePosted(_ *plugin.Context, post *model.Post) (*model.Post, string) {
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
		return post, ""
	}
	p.API.SendEphemeralPost(post.UserId, &model.Post{UserId: post.UserId, ChannelId: post.ChannelId, Message: answer.Says()})
	return nil, answer.Says()
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
