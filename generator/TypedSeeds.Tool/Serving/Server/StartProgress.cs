namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Shows how far the first check of a seeds folder is.</summary>
/// <param name="client">The editor.</param>
/// <param name="folder">The seeds folder.</param>
internal sealed class StartProgress(Client client, string folder) : IProgress<(int Done, int All)>
{
    private readonly string _token = $"typed-seeds/{Guid.NewGuid():N}";
    private int _percentage;

    /// <summary>Begins; null where the editor shows no progress.</summary>
    public static async Task<StartProgress?> Begin(Client client, string folder)
    {
        var progress = new StartProgress(client, folder);
        if (client.Can.Window?.WorkDoneProgress != true || !await client.ShowProgress(progress._token).ConfigureAwait(false))
        {
            return null;
        }

        client.Progress(progress._token, new("begin") { Title = "Checking seeds", Message = folder, Percentage = 0 });
        return progress;
    }

    public void Report((int Done, int All) value)
    {
        var percentage = value.All == 0 ? 100 : 100 * value.Done / value.All;
        if (percentage > _percentage)
        {
            _percentage = percentage;
            client.Progress(_token, new("report") { Message = folder, Percentage = percentage });
        }
    }

    public void End() => client.Progress(_token, new("end"));
}
