// Asks about posts of the documented shape: one JSON line in, one out.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"

	"foi-dlp/try/check"
)

func main() {
	client := check.Client{URL: os.Getenv("SET_URL"), Caller: os.Getenv("SET_CALLER"), Secret: os.Getenv("SET_SECRET"), HTTP: &http.Client{}}
	var kept check.Kept
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var in struct {
			Event, Message, File, Name string
			Props                      map[string]any
			Keep, Raw                  string
			Headers                    map[string]string
		}
		if err := json.Unmarshal(lines.Bytes(), &in); err != nil {
			panic(err)
		}
		if in.Keep != "" {
			kept.Keep(in.Keep, in.Message)
			fmt.Println("{}")
			continue
		}
		if in.Raw != "" {
			news, ok := kept.Believed(os.Getenv("SET_SECRET"), in.Headers["X-DLP-Timestamp"], in.Headers["X-DLP-Signature"], []byte(in.Raw))
			var post any
			var before bool
			if ok {
				post, before = kept.Take(news.Incident)
			}
			out, _ := json.Marshal(map[string]any{"believed": ok, "event": news.Event, "says": news.Says(), "post": post, "before": before})
			fmt.Println(string(out))
			continue
		}
		post := check.Post{
			Event: in.Event, Sender: "gaon", Room: "r1", RoomName: in.Name, Members: strings.Split(os.Getenv("MEMBERS"), ","), Text: in.Message,
			Beside: map[string]any{"props": in.Props},
		}
		if in.File != "" {
			post.Files = []check.File{{Name: "a.txt", Data: []byte(in.File)}}
		}
		answer, masked := client.Ask(post)
		out, _ := json.Marshal(map[string]any{"passes": answer.Passes(), "action": answer.Action, "says": answer.Says(), "masked": masked, "where": post.Where()})
		fmt.Println(string(out))
	}
}
