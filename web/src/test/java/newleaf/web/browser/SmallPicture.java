package newleaf.web.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Writes a screenshot as a small PNG: the 16 colours it uses most, every other pixel in the nearest of them.
final class SmallPicture {
    private static final int COLOURS = 16;

    private SmallPicture() {}

    static void write(byte[] screenshot, Path file) {
        try {
            BufferedImage full = ImageIO.read(new ByteArrayInputStream(screenshot));
            ImageIO.write(inFewColours(full), "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage inFewColours(BufferedImage full) {
        List<Integer> palette = palette(full);
        Map<Integer, Integer> nearest = new HashMap<>();
        var small =
                new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model(palette));
        for (int y = 0; y < full.getHeight(); y++)
            for (int x = 0; x < full.getWidth(); x++) {
                int index = nearest.computeIfAbsent(full.getRGB(x, y) & 0xffffff, colour -> nearest(colour, palette));
                small.getRaster().setSample(x, y, 0, index);
            }
        return small;
    }

    private static List<Integer> palette(BufferedImage full) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++)
            for (int x = 0; x < full.getWidth(); x++) counts.merge(full.getRGB(x, y) & 0xffffff, 1, Integer::sum);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(colour -> colour).toArray();
        return new IndexColorModel(4, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int colour, List<Integer> palette) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++)
            if (distance(colour, palette.get(i)) < distance(colour, palette.get(best))) best = i;
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
