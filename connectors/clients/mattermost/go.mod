module foi-dlp/mattermost

go 1.22

require github.com/mattermost/mattermost/server/public v0.1.10
