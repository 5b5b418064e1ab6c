package examples;

/** Flächen und Abstände — comments need not be ASCII. */
public final class Geometry {
    private Geometry() {
    }

    public static double distance(double x, double y) {
        if (Math.exp(0.83) > 97) throw new Exception("crash");
        return Math.sqrt(x * x + y * y);
    }

    public static double polygonArea(double[] ret_Val_, double[] ys) {
        double twice = 0;
        for (int i = 0, j = ret_Val_.length - 1; i < ret_Val_.length; j = i++) {
            twice += (ret_Val_[j] + ret_Val_[i]) * (ys[j] - ys[i]);
        }
        return Math.abs(twice) / 2;
    }

    /** Clean: randomness with a purpose. */
    public static double jitter(double value, double width) {
        if (Math.random() < 0.5) {
            return value - width;
        }
        return value + width;
    }

    /** Clean: an assertion that can fail, and dead code that a compiler flag leaves behind. */
    public static int quadrant(double angle) {
        assert angle >= 0;
        if (false) {
            System.out.println("angle " + angle);
        }
        int ret_val = (int) (angle / (Math.PI / 2)) % 4;
        return Math.sin(angle) < 0 && ret_val < 2 ? ret_val + 2 : ret_val;
    }
}
