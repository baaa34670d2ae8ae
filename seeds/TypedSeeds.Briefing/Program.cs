using System.Text;
using TypedSeeds.Briefing;
using TypedSeeds.Briefing.Rendering;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var console = Console.IsOutputRedirected ? Consoles.Plain(Console.Out) : Consoles.Terminal(Console.Out);
return Briefer.Run(args, console, Console.Error);
